import {
  hasFilterPieces,
  withFiltersAsText,
  withTextAsFilters,
} from '#domain/query/filters-as-text.ts';
import { chipsOf } from '#domain/query/chips.ts';
import { type Address, SORTS } from '#domain/query/address.ts';
import { isOwnList } from '#domain/query/view.ts';
import { parse } from '#domain/query/parse.ts';
import { ORDER_NAMES } from '#parts/order-names.ts';
import { changeAddress, useAddress, usePlace, visit } from '#state/address.ts';
import { Chip } from '#ui/chip.tsx';
import type { ReactElement } from 'react';

interface ListBarProps {
  readonly withAuthors: boolean;
}

/** What is in force, piece by piece, and the order of the list; nothing above one that a link brought, or above the history. */
export function ListBar(props: ListBarProps): ReactElement | null {
  const isShared = usePlace(({ shared }) => shared !== '');
  const isHistory = useAddress().view === 'history';
  return isShared || isHistory ? null : <Bar {...props} />;
}

function Bar({ withAuthors }: ListBarProps): ReactElement {
  const address = useAddress();
  // Where the sidebar is on the screen it shows the authors itself.
  const chips = chipsOf(address).filter(({ kind }) => withAuthors || kind !== 'author');
  return (
    <div className="flex min-h-10 shrink-0 flex-wrap items-center justify-end gap-x-2 border-b border-rule py-1 pr-3 pl-7 pointer-coarse:min-h-touch pointer-coarse:py-0">
      {chips.length > 0 && (
        <ul
          aria-label="In force"
          className="flex min-w-0 grow flex-wrap items-center gap-1.5 py-1 max-tablet:basis-full max-tablet:pt-2 max-tablet:pb-0"
        >
          {chips.map(({ key, label, removeLabel, without }) => (
            <li key={key} className="max-w-full">
              <Chip
                label={label}
                removeLabel={removeLabel}
                onRemove={() => changeAddress(without, 'push')}
              />
            </li>
          ))}
          <TurnButton address={address} />
        </ul>
      )}
      <OrderButtons address={address} />
    </div>
  );
}

function OrderButtons({ address }: { readonly address: Address }): ReactElement {
  const { sort, view } = address;
  const orders = SORTS.filter((name) => name !== 'own' || isOwnList(view));
  return (
    <div role="group" aria-label="Order" className="flex shrink-0">
      {orders.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === sort}
          onClick={() => changeAddress({ sort: name }, 'push')}
          className="rounded-control px-1.5 py-1 text-small text-faint hover:text-ink aria-pressed:font-medium aria-pressed:text-ink pointer-coarse:min-h-touch pointer-coarse:min-w-touch"
        >
          {ORDER_NAMES[name]}
        </button>
      ))}
    </div>
  );
}

/** Writes the filters into the query, or takes them out of it. */
function TurnButton({ address }: { readonly address: Address }): ReactElement | null {
  const { text, from, to, authors, tags } = address;
  const hasFilters = from !== null || to !== null || authors.length > 0 || tags.length > 0;
  const turned = hasFilters ? withFiltersAsText(address) : withTextAsFilters(address);
  if (!hasFilters && !hasFilterPieces(parse(text).pieces)) return null;
  return (
    <li className="shrink-0">
      <button
        type="button"
        onClick={() => visit(turned, 'push')}
        className="rounded-control px-1.5 py-0.5 text-small text-soft underline decoration-rule underline-offset-3 hover:text-ink pointer-coarse:min-h-touch"
      >
        {hasFilters ? 'Write as search' : 'Show as filters'}
      </button>
    </li>
  );
}
