import { BundleError } from '#domain/bundle/bundle-error.ts';
import type { Manifest } from '#domain/bundle/manifest.ts';
import type { BundleHandle, CallFault, FromWorker, SearchCall, ToWorker } from './search-api.ts';
import type { SearchSession } from './search-session.ts';

/**
 * Answers messages through `post`. A call that is cancelled is dropped at its next pause and never
 * answered; `open` gives the session of a bundle.
 */
export function createDispatcher(
  open: (manifest: Manifest, base: string) => SearchSession,
  post: (message: FromWorker) => void,
): (message: ToWorker) => Promise<void> {
  const sessions = new Map<BundleHandle, SearchSession>();
  const running = new Map<number, AbortController>();
  return async (message) => {
    if (message.method === 'cancel') {
      running.get(message.id)?.abort();
      return;
    }
    const { id } = message;
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const answer = await answerTo(message, controller.signal);
      if (!controller.signal.aborted) post({ id, answer });
    } catch (error) {
      if (!controller.signal.aborted) post({ id, fault: faultOf(error) });
    } finally {
      running.delete(id);
    }
  };

  function answerTo(call: SearchCall, signal: AbortSignal): unknown {
    switch (call.method) {
      case 'open':
        sessions.set(call.bundle, open(call.argument.manifest, call.argument.base));
        return null;
      case 'close':
        sessions.delete(call.bundle);
        return null;
      case 'listFetched':
        return performance.getEntriesByType('resource').map(({ name }) => name);
      case 'changeShelf':
        return sessionOf(call).changeShelf(call.argument, signal);
      case 'addCopies':
        return sessionOf(call).addCopies(call.argument, signal);
      case 'search':
        return sessionOf(call).search(call.argument, signal);
      case 'frequentAuthors':
        return sessionOf(call).frequentAuthors(call.argument, signal);
      case 'findAuthors':
        return sessionOf(call).findAuthors(call.argument, signal);
      case 'suggestWords':
        return sessionOf(call).suggestWords(call.argument, signal);
      case 'countViews':
        return sessionOf(call).countViews(call.argument, signal);
      case 'countReadByDay':
        return sessionOf(call).countReadByDay(call.argument, signal);
    }
  }

  function sessionOf({ bundle }: SearchCall): SearchSession {
    const session = sessions.get(bundle);
    if (session === undefined) throw new Error('The papers to be searched are not open.');
    return session;
  }
}

function faultOf(error: unknown): CallFault {
  if (error instanceof BundleError)
    return { code: error.code, message: error.message, file: error.file };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'unexpected', message, file: '' };
}
