import type { FrequentAuthors } from '#data/frequent-authors-query.ts';
import type { CalendarDay } from '#domain/paper/calendar-day.ts';
import { type Address, isFiltered, withoutFilters } from '#domain/query/address.ts';
import { changeAddress, visit } from '#state/address.ts';
import { useShelf } from '#state/shelf-store.ts';
import { Button } from '#ui/button.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense } from 'react';
import { AuthorFilter } from './author-filter.tsx';
import type { FindAuthors } from './author-field.tsx';
import { DateFilter } from './date-filter.tsx';

const TagFilter = lazyPart(async () => (await import('./tag-filter.tsx')).TagFilter);

export interface FiltersProps {
  readonly address: Address;
  readonly span: readonly [CalendarDay, CalendarDay] | null;
  readonly frequentAuthors: FrequentAuthors;
  readonly findAuthors: FindAuthors;
}

/** What narrows the view, all of it kept in the address alone. */
export function Filters(props: FiltersProps): ReactElement {
  const { address, span, frequentAuthors, findAuthors } = props;
  const hasTags = useShelf((shelf) => shelf.tags.size > 0) || address.tags.length > 0;
  return (
    <div className="grid grid-cols-1 gap-6">
      <DateFilter
        from={address.from}
        to={address.to}
        span={span}
        onChange={(from, to) => changeAddress({ from, to }, 'replace')}
      />
      <AuthorFilter
        chosen={address.authors}
        frequent={frequentAuthors}
        findAuthors={findAuthors}
        onChange={(authors) => changeAddress({ authors }, 'push')}
      />
      {hasTags && (
        <Suspense fallback={null}>
          <TagFilter chosen={address.tags} onChange={(tags) => changeAddress({ tags }, 'push')} />
        </Suspense>
      )}
      {isFiltered(address) && (
        <Button onClick={() => visit(withoutFilters(address), 'push')}>Clear filters</Button>
      )}
    </div>
  );
}
