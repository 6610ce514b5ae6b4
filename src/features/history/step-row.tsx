import type { Bundle } from '#data/bundle-queries.ts';
import { type Step, turn } from '#domain/shelf/step.ts';
import { useShelf } from '#state/shelf-store.ts';
import { turnStep } from '#state/step-list.ts';
import { Button } from '#ui/button.tsx';
import { type ReactElement, useId } from 'react';
import { timeOfDay } from './step-days.ts';
import { StepPapers } from './step-papers.tsx';

interface StepRowProps {
  readonly bundle: Bundle;
  readonly step: Step;
  /** The day above it, where it is the first of one. */
  readonly heading: string | null;
}

/** One step: when it was, what it did, to which papers, and the way to turn it. */
export function StepRow({ bundle, step, heading }: StepRowProps): ReactElement {
  const stands = useShelf((shelf) => turn(shelf, step).facts.length > 0);
  const id = useId();
  const [said, papers, time, button] = ['said', 'papers', 'time', 'button'].map(
    (part) => `${id}${part}`,
  );
  const state = step.undone ? 'Undone' : stands ? '' : 'No longer in effect';
  return (
    <>
      {heading !== null && (
        <h2 className="border-b border-rule px-5 pt-5 pb-2 text-small font-semibold">{heading}</h2>
      )}
      <div className="grid grid-cols-[3.25rem_1fr_auto] gap-x-2 border-b border-rule py-2.5 pr-3 pl-5">
        <time
          id={time}
          dateTime={isoOf(step.time)}
          className="pt-1.5 text-small text-faint tabular-nums"
        >
          {timeOfDay(step.time)}
        </time>
        <div className="min-w-0 pt-1.5">
          <p id={said} className={`text-ui ${step.undone ? 'text-faint line-through' : ''}`}>
            {step.said}
          </p>
          <div id={papers}>
            <StepPapers bundle={bundle} step={step} />
          </div>
        </div>
        <div className="flex items-start gap-2">
          {state !== '' && <span className="pt-2 text-small text-faint">{state}</span>}
          {stands && (
            <Button
              id={button}
              aria-labelledby={`${button} ${said} ${papers} ${time}`}
              onClick={() => turnStep(step.id)}
            >
              {step.undone ? 'Redo' : 'Undo'}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}

function isoOf(time: number): string | undefined {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
