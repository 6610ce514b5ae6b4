import type { FrequentAuthors as Frequent } from '#data/frequent-authors-query.ts';
import { plainRuns } from '#domain/text/cut-runs.ts';
import { useRuns } from '#parts/use-runs.ts';
import { Chip } from '#ui/chip.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { SectionLabel } from '#ui/section-label.tsx';
import { type ReactElement, Suspense } from 'react';
import { AuthorField, type FindAuthors } from './author-field.tsx';

const FrequentAuthors = lazyPart(
  async () => (await import('./frequent-authors.tsx')).FrequentAuthors,
);

/** Twelve rows from the start, so that nothing moves when the names arrive. */
const PLACE_OF_NAMES = <div aria-hidden="true" className="mt-2 h-84" />;

interface AuthorFilterProps {
  readonly chosen: readonly string[];
  readonly frequent: Frequent;
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
              <Suspense fallback={null}>
                <ChosenAuthor name={name} onRemove={() => toggle(name)} />
              </Suspense>
            </li>
          ))}
        </ul>
      )}
      <Suspense fallback={PLACE_OF_NAMES}>
        {frequent.counts === null && frequent.fault === null ? (
          PLACE_OF_NAMES
        ) : (
          <FrequentAuthors chosen={chosen} frequent={frequent} onToggle={toggle} />
        )}
      </Suspense>
    </section>
  );
}

interface ChosenAuthorProps {
  readonly name: string;
  readonly onRemove: () => void;
}

function ChosenAuthor({ name, onRemove }: ChosenAuthorProps): ReactElement {
  const shown = plainRuns(useRuns(name, undefined));
  return <Chip label={shown} removeLabel={`Remove author ${shown}`} onRemove={onRemove} />;
}
