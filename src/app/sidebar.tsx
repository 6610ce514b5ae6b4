import type { Bundle } from '#data/bundle-queries.ts';
import type { SearchClient } from '#data/search-client.ts';
import type { Address } from '#domain/query/address.ts';
import type { FindAuthors } from '#features/filters/author-field.tsx';
import { Filters } from '#features/filters/filters.tsx';
import { type ReactElement, useMemo } from 'react';
import type { Reading } from './use-reading.ts';

interface SidebarProps {
  readonly bundle: Bundle;
  readonly client: SearchClient;
  readonly address: Address;
  readonly reading: Reading;
}

/** Names that the author field offers at a time. */
const NAMES_OFFERED = 50;

/** The filters, bound to the bundle. */
export function Sidebar({ bundle, client, address, reading }: SidebarProps): ReactElement {
  const { request, shelf, result } = reading;
  const findAuthors = useMemo<FindAuthors>(
    () => (text, signal) =>
      shelf === null
        ? Promise.resolve([])
        : client.findAuthors(text, request, shelf, NAMES_OFFERED, signal),
    [client, request, shelf],
  );
  const { days } = bundle.days;
  const [first, last] = [days[0], days.at(-1)];
  return (
    <aside aria-label="Filters" data-keeps-focus>
      <Filters
        address={address}
        span={first === undefined || last === undefined ? null : [first, last]}
        frequentAuthors={result?.authors ?? null}
        findAuthors={findAuthors}
      />
    </aside>
  );
}
