/** Well within a frame, so that a key or a scroll is answered as if nothing else went on. */
const STRETCH_MILLISECONDS = 10;

interface Watching<Progress> {
  /** Ends the work, which then rejects with the signal's reason. */
  readonly signal: AbortSignal;
  /** Hears how far the work is, after each stretch of it. */
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Takes the steps of a long piece of work, and after each short stretch of them lets the browser
 * answer the reader. What takes no longer than one stretch is done before this returns.
 */
export async function inPieces<Progress, Result>(
  steps: Generator<Progress, Result, undefined>,
  { signal, onProgress }: Watching<Progress>,
): Promise<Result> {
  for (;;) {
    signal.throwIfAborted();
    const end = performance.now() + STRETCH_MILLISECONDS;
    let step = steps.next();
    while (step.done !== true && performance.now() < end) step = steps.next();
    if (step.done === true) return step.value;
    onProgress(step.value);
    await letTheBrowserWork();
  }
}

/** Not typed yet, and not in every browser. */
interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

function letTheBrowserWork(): Promise<void> {
  const { scheduler }: Yielding = globalThis;
  if (scheduler?.yield !== undefined) return scheduler.yield();
  // A timer would wait for 4 ms each time.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const go = (): void => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', go, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
