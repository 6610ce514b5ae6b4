import type { AuthorCount } from '#domain/search/search-request.ts';
import { Chip } from '#ui/chip.tsx';
import { SectionLabel } from '#ui/section-label.tsx';
import type { ReactElement } from 'react';
import { AuthorField, type FindAuthors } from './author-field.tsx';

interface AuthorFilterProps {
  readonly chosen: readonly string[];
  /** The most frequent authors of the result; null before they are known. */
  readonly frequent: readonly AuthorCount[] | null;
  readonly findAuthors: FindAuthors;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Authors by name, by how often they occur, and those chosen. */
export function AuthorFilter(props: AuthorFilterProps): ReactElement {
  const { chosen, frequent, findAuthors, onChange } = props;
  const toggle = (name: string): void =>
    onChange(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  return (
    <section aria-label="Author">
      <SectionLabel>Author</SectionLabel>
      <AuthorField
        chosen={chosen}
        findAuthors={findAuthors}
        onChoose={(name) => (chosen.includes(name) ? undefined : onChange([...chosen, name]))}
      />
      {chosen.length > 0 && (
        <ul aria-label="Chosen authors" className="mt-2 flex flex-wrap gap-1.5">
          {chosen.map((name) => (
            <li key={name} className="max-w-full">
              <Chip
                label={name}
                removeLabel={`Remove author ${name}`}
                onRemove={() => toggle(name)}
              />
            </li>
          ))}
        </ul>
      )}
      <FrequentAuthors chosen={chosen} frequent={frequent} onToggle={toggle} />
    </section>
  );
}

interface FrequentAuthorsProps {
  readonly chosen: readonly string[];
  readonly frequent: readonly AuthorCount[] | null;
  readonly onToggle: (name: string) => void;
}

/** Rows that the list keeps from the start, so that nothing moves when the names arrive. */
const USUAL_ROWS = 12;

function FrequentAuthors({ chosen, frequent, onToggle }: FrequentAuthorsProps): ReactElement {
  if (frequent === null)
    return <div aria-hidden="true" className="mt-2" style={{ height: `${USUAL_ROWS * 28}px` }} />;
  return (
    <ul aria-label="Most frequent authors" className="mt-2">
      {frequent.map(({ name, count }) => (
        <li key={name} className="flex items-center">
          <label className="flex min-w-0 flex-1 cursor-pointer items-center gap-2 py-1 text-ui text-soft hover:text-ink pointer-coarse:min-h-touch">
            <input
              type="checkbox"
              aria-label={name}
              checked={chosen.includes(name)}
              onChange={() => onToggle(name)}
              className="size-3.5 shrink-0 accent-accent pointer-coarse:size-5"
            />
            <span className="truncate" title={name}>
              {name}
            </span>
          </label>
          <span className="pl-2 text-small text-faint tabular-nums">{count}</span>
        </li>
      ))}
    </ul>
  );
}
