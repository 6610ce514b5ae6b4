import { Dialog } from '@base-ui/react/dialog';
import type { Bundle } from '#data/bundle-queries.ts';
import { usePaperById } from '#data/use-paper.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { strokeOf } from '#platform/key-stroke.ts';
import { commandOfKeys } from '#state/key-bindings.ts';
import { useNotices } from '#state/notices.ts';
import { useShelf } from '#state/shelf-store.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import type { KeyboardEvent, ReactElement } from 'react';
import { TriageBar } from './triage-bar.tsx';
import { TriageCard } from './triage-card.tsx';
import { useTriage, type Verdict } from './use-triage.ts';

interface TriageProps {
  readonly bundle: Bundle;
  readonly shownPapers: () => Promise<readonly PaperId[]>;
  readonly onClose: () => void;
}

/** The shown papers one card at a time, each decided upon by one key or button. */
export function TriageScreen({ bundle, shownPapers, onClose }: TriageProps): ReactElement {
  const triage = useTriage(shownPapers);
  const said = useNotices(({ notice }) => notice?.text ?? '');
  const { queue, at } = triage;
  const id = queue?.[at] ?? null;
  const bundled = usePaperById(bundle, id);
  const copy = useShelf((shelf) => (id === null ? undefined : shelf.copies.get(id)));
  const paper = bundled.kind === 'ready' ? bundled.paper : (copy ?? null);
  const isDone = queue !== null && at >= queue.length;
  const decide = (verdict: Verdict): void => {
    if (paper !== null) triage.decide(verdict, paper);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = actOf(event, decide, triage.goBack, triage.takeBack);
    if (act === undefined || event.repeat) return;
    event.preventDefault();
    act();
  };
  return (
    <Dialog.Root
      open
      disablePointerDismissal
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Dialog.Portal>
        <Dialog.Popup
          onKeyDown={onKeyDown}
          // The toast would lie over the bar.
          data-says-notices
          className="fixed inset-0 z-50 flex flex-col bg-paper pt-[env(safe-area-inset-top)] text-ink outline-none"
        >
          <div className="flex h-header shrink-0 items-center justify-between gap-3 border-b border-rule px-3 tablet:px-5">
            <Dialog.Title className="font-serif text-row font-semibold">Triage</Dialog.Title>
            <p role="status" className="text-ui text-soft tabular-nums">
              {queue === null || isDone ? '' : `${at + 1} of ${queue.length}`}
            </p>
            <Dialog.Close
              aria-label="Leave triage"
              className="inline-flex size-8 items-center justify-center rounded-control text-soft hover:bg-sunk hover:text-ink pointer-coarse:size-touch"
            >
              <Icon name="close" />
            </Dialog.Close>
          </div>
          {isDone || triage.failed ? (
            <End
              text={
                triage.failed
                  ? 'The papers could not be fetched. Leave, and try again later.'
                  : endOf(queue?.length ?? 0)
              }
              onClose={onClose}
            />
          ) : bundled.kind === 'failed' && paper === null ? (
            <End text="This paper could not be loaded." onClose={onClose} />
          ) : (
            <TriageCard key={id} paper={paper} />
          )}
          <p role="status" className="h-6 shrink-0 text-center text-small text-soft">
            {said}
          </p>
          <TriageBar
            canGoBack={at > 0}
            canUndo={triage.canUndo}
            canDecide={paper !== null && !isDone}
            onBack={triage.goBack}
            onUndo={triage.takeBack}
            onDecide={decide}
          />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** What a key does here; the keys are those that do the same elsewhere. */
function actOf(
  { nativeEvent }: KeyboardEvent,
  decide: (verdict: Verdict) => void,
  goBack: () => void,
  takeBack: () => void,
): (() => void) | undefined {
  if (nativeEvent.key === 'ArrowRight') return () => decide('skip');
  if (nativeEvent.key === 'ArrowLeft') return goBack;
  switch (commandOfKeys(strokeOf(nativeEvent) ?? '')) {
    case 'toggle-bookmark':
      return () => decide('bookmark');
    case 'toggle-read':
      return () => decide('read');
    case 'toggle-hidden':
      return () => decide('hide');
    case 'next-paper':
      return () => decide('skip');
    case 'previous-paper':
      return goBack;
    case 'undo':
      return takeBack;
    default:
      return undefined;
  }
}

function endOf(count: number): string {
  if (count === 0) return 'There is no paper to go through.';
  return count === 1 ? 'That was the only paper.' : `That were all ${count} papers.`;
}

function End({
  text,
  onClose,
}: {
  readonly text: string;
  readonly onClose: () => void;
}): ReactElement {
  return (
    <div className="mx-auto grid w-full max-w-measure flex-1 content-center justify-items-start gap-4 px-5">
      <p ref={takeFocus} tabIndex={-1} className="font-serif text-display-phone font-semibold">
        {text}
      </p>
      <Button onClick={onClose}>Back to the papers</Button>
    </div>
  );
}

function takeFocus(line: HTMLElement | null): void {
  line?.focus({ preventScroll: true });
}
