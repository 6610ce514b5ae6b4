import type { FrequentAuthors as Frequent } from '#data/frequent-authors-query.ts';
import { plainText } from '#domain/text/interpret.ts';
import { Button } from '#ui/button.tsx';
import type { ReactElement } from 'react';

interface FrequentAuthorsProps {
  readonly chosen: readonly string[];
  readonly frequent: Frequent;
  readonly onToggle: (name: string) => void;
}

/** The most frequent authors of the result, to be chosen by a tick. */
export function FrequentAuthors({
  chosen,
  frequent,
  onToggle,
}: FrequentAuthorsProps): ReactElement {
  if (frequent.fault !== null)
    return (
      <div
        role="alert"
        className="mt-2 grid content-start justify-items-start gap-2 text-small text-soft wide:min-h-84"
      >
        <p>The most frequent authors could not be loaded. {frequent.fault.message}</p>
        <Button onClick={frequent.retry}>Retry</Button>
      </div>
    );
  return (
    // Beside the list never less high than before the names came, so that nothing under them moves.
    <ul
      aria-label="Most frequent authors"
      aria-busy={frequent.isStale}
      className="mt-2 transition-opacity aria-busy:opacity-50 aria-busy:delay-300 wide:min-h-84"
    >
      {(frequent.counts ?? []).map(({ name, count }) => (
        <li key={name} className="flex items-center">
          <label className="flex min-w-0 flex-1 cursor-pointer items-center gap-2 py-1 text-ui text-soft hover:text-ink pointer-coarse:min-h-touch">
            <input
              type="checkbox"
              aria-label={plainText(name)}
              checked={chosen.includes(name)}
              onChange={() => onToggle(name)}
              className="size-3.5 shrink-0 accent-accent pointer-coarse:size-5"
            />
            <span className="truncate" title={plainText(name)}>
              {plainText(name)}
            </span>
          </label>
          <span className="pl-2 text-small text-faint tabular-nums">{count}</span>
        </li>
      ))}
    </ul>
  );
}
