import { writeKeys } from '#platform/key-stroke.ts';
import { COMMAND_WORDS } from '#state/command-words.ts';
import { obstacleTo } from '#state/obstacle-to.ts';
import { sequencesAfter } from '#state/key-bindings.ts';
import { useKeySequence } from '#state/key-sequence.ts';
import { KeyCap } from '#ui/key-cap.tsx';
import type { ReactElement } from 'react';

/** What may follow the strokes that have begun a sequence, for as long as it waits. */
export function SequenceHint(): ReactElement {
  const begun = useKeySequence((sequence) => sequence.begun);
  const next = begun === '' ? [] : sequencesAfter(begun);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-3 bottom-[calc(72px+env(safe-area-inset-bottom))] z-60 flex justify-center tablet:bottom-6 print:hidden"
    >
      {begun !== '' && (
        <dl className="flex flex-wrap items-center gap-x-5 gap-y-1.5 rounded-control border border-rule bg-raised px-4 py-2.5 text-ui shadow-float">
          <dt className="sr-only">After {writeKeys(begun)}</dt>
          <dd className="text-soft">
            <KeyCap>{writeKeys(begun)}</KeyCap> then
          </dd>
          {next
            .filter(([, name]) => obstacleTo(name) === null)
            .map(([keys, name]) => (
              <div key={name} className="flex items-center gap-2">
                <dt>
                  <KeyCap>{writeKeys(keys)}</KeyCap>
                </dt>
                <dd>{COMMAND_WORDS[name].title}</dd>
              </div>
            ))}
        </dl>
      )}
    </div>
  );
}
