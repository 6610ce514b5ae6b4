import type { AuthorCount } from '#domain/search/search-request.ts';
import { plainText } from '#domain/text/interpret.ts';
import type { ReactElement } from 'react';

interface FrequentAuthorsProps {
  readonly chosen: readonly string[];
  readonly frequent: readonly AuthorCount[];
  readonly onToggle: (name: string) => void;
}

/** The most frequent authors of the result, to be chosen by a tick. */
export function FrequentAuthors({
  chosen,
  frequent,
  onToggle,
}: FrequentAuthorsProps): ReactElement {
  return (
    // Beside the list never less high than before the names came, so that nothing under them moves.
    <ul aria-label="Most frequent authors" className="mt-2 wide:min-h-84">
      {frequent.map(({ name, count }) => (
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
