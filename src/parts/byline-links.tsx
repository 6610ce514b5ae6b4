import type { Paper } from '#domain/paper/paper.ts';
import { authorPlace, readingOf } from '#domain/paper/reading-of.ts';
import type { Query } from '#domain/query/query.ts';
import { currentPlace, visit } from '#state/address.ts';
import { Button } from '#ui/button.tsx';
import { type ReactElement, useState } from 'react';
import { MarkedText } from './marked-text.tsx';

interface BylineLinksProps {
  readonly paper: Paper;
  readonly query: Query;
}

/** The authors of a paper; each adds itself to the author filter. */
export function BylineLinks({ paper, query }: BylineLinksProps): ReactElement {
  const { authors, othersOmitted } = paper;
  const [isWhole, setWhole] = useState(false);
  const names = distinct(authors);
  const shown = isWhole || names.length <= MOST_SHOWN ? names : names.slice(0, FIRST_SHOWN);
  return (
    <ul
      aria-label="Authors"
      data-keeps-focus
      className="flex flex-wrap gap-x-3.5 gap-y-1 pointer-coarse:-my-2.5 pointer-coarse:gap-y-0"
    >
      {shown.map((name) => (
        <li key={name}>
          <button
            type="button"
            title="Show papers by this author"
            onClick={() => filterByAuthor(name)}
            className="group text-left text-ui text-soft hover:text-accent pointer-coarse:min-h-touch pointer-coarse:min-w-touch"
          >
            <span className="border-b border-rule group-hover:border-accent">
              <MarkedText
                text={name}
                reading={readingOf(paper, authorPlace(authors.indexOf(name)))}
                query={query}
              />
            </span>
          </button>
        </li>
      ))}
      {shown.length < names.length && (
        <li>
          <Button onClick={() => setWhole(true)}>{names.length - shown.length} more authors</Button>
        </li>
      )}
      {othersOmitted && <li className="text-ui text-faint">et al.</li>}
    </ul>
  );
}

/** A longer author list shows its beginning until it is asked for the rest. */
const MOST_SHOWN = 40;
const FIRST_SHOWN = 20;

/** A name can stand twice in one author list; the second would do nothing new. */
function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function filterByAuthor(name: string): void {
  const { address } = currentPlace();
  if (address.authors.includes(name)) return;
  visit({ ...address, authors: [...address.authors, name] }, 'push');
}
