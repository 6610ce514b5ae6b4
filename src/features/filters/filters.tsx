import type { CalendarDay } from '#domain/paper/calendar-day.ts';
import { type Address, isFiltered, withoutFilters } from '#domain/query/address.ts';
import type { AuthorCount } from '#domain/search/search-request.ts';
import { changeAddress, visit } from '#state/address.ts';
import { Button } from '#ui/button.tsx';
import type { ReactElement } from 'react';
import { AuthorFilter } from './author-filter.tsx';
import type { FindAuthors } from './author-field.tsx';
import { DateFilter } from './date-filter.tsx';

export interface FiltersProps {
  readonly address: Address;
  readonly span: readonly [CalendarDay, CalendarDay] | null;
  readonly frequentAuthors: readonly AuthorCount[] | null;
  readonly findAuthors: FindAuthors;
}

/** What narrows the view, all of it kept in the address alone. */
export function Filters(props: FiltersProps): ReactElement {
  const { address, span, frequentAuthors, findAuthors } = props;
  return (
    <div className="grid gap-6">
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
      {isFiltered(address) && (
        <Button onClick={() => visit(withoutFilters(address), 'push')}>Clear filters</Button>
      )}
    </div>
  );
}
