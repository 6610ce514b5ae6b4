import type { Query } from '#domain/query/query.ts';
import { currentPlace, visit } from '#state/address.ts';
import type { ReactElement } from 'react';
import { MarkedText } from './marked-text.tsx';

interface BylineLinksProps {
  readonly authors: readonly string[];
  readonly othersOmitted: boolean;
  readonly query: Query;
}

/** The authors of a paper; each adds itself to the author filter. */
export function BylineLinks({ authors, othersOmitted, query }: BylineLinksProps): ReactElement {
  return (
    <ul aria-label="Authors" className="flex flex-wrap gap-x-3.5 gap-y-0.5">
      {distinct(authors).map((name) => (
        <li key={name}>
          <button
            type="button"
            title={`Show papers by ${name}`}
            onClick={() => filterByAuthor(name)}
            className="group text-left text-ui text-soft hover:text-accent pointer-coarse:min-h-8"
          >
            <span className="border-b border-rule group-hover:border-accent">
              <MarkedText text={name} query={query} />
            </span>
          </button>
        </li>
      ))}
      {othersOmitted && <li className="text-ui text-faint">et al.</li>}
    </ul>
  );
}

/** A name can stand twice in one author list; the second would do nothing new. */
function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function filterByAuthor(name: string): void {
  const { address } = currentPlace();
  if (address.authors.includes(name)) return;
  visit({ ...address, authors: [...address.authors, name] }, 'push');
}
