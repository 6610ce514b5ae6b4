import type { Address } from './address.ts';
import { anyOf, type Expression } from './expression.ts';
import { withoutPiece } from './edit-text.ts';
import { parse, type Piece } from './parse.ts';
import { print } from './print.ts';

/** The address with its dates, authors and tags written into its query; the same papers match. */
export function withFiltersAsText(address: Address): Address {
  const filters = filtersOf(address).map((expression) => grouped(print(expression).trim()));
  if (filters.length === 0) return address;
  // Before the words, so that the last of them can still be typed to its end.
  const text = [...filters, grouped(address.text)].filter((part) => part !== '').join(' ');
  return { ...address, from: null, to: null, authors: [], tags: [], text };
}

/** The address with those pieces of its query that the sidebar can show as filters there. */
export function withTextAsFilters(address: Address): Address {
  const { pieces } = parse(address.text);
  let changed = address;
  for (const piece of pieces.toReversed()) {
    const filters = filtersIn(piece.expression);
    if (filters === null) continue;
    const merged = merge(changed, filters);
    if (merged !== null) changed = { ...merged, text: withoutPiece(changed.text, piece) };
  }
  return { ...changed, text: changed.text.trim() === '' ? '' : changed.text };
}

/** Whether any piece of a query could stand as a filter in the sidebar. */
export function hasFilterPieces(pieces: readonly Piece[]): boolean {
  return pieces.some(({ expression }) => filtersIn(expression) !== null);
}

function filtersOf({ from, to, authors, tags }: Address): readonly Expression[] {
  const names = authors.map((name): Expression => ({ kind: 'author', name, exact: true }));
  const byAuthors = anyOf(names);
  const dates: Expression = { kind: 'dates', from, to };
  return [
    ...(from === null && to === null ? [] : [dates]),
    ...(byAuthors === null ? [] : [byAuthors]),
    ...tags.map((name): Expression => ({ kind: 'tag', name })),
  ];
}

/** Alternatives beside other pieces need parentheses, in which their last word stands as it is. */
function grouped(text: string): string {
  const { pieces } = parse(text);
  const [only] = pieces;
  const isAlternative = pieces.length === 1 && only?.expression.kind === 'or';
  return isAlternative && !/^\(.*\)$/su.test(text.slice(only.start, only.end))
    ? `(${text.trim()})`
    : text.trimStart();
}

type Filters = Pick<Address, 'from' | 'to' | 'authors' | 'tags'>;

const NONE: Filters = { from: null, to: null, authors: [], tags: [] };

function filtersIn(expression: Expression): Filters | null {
  switch (expression.kind) {
    case 'dates':
      return { ...NONE, from: expression.from, to: expression.to };
    case 'tag':
      return { ...NONE, tags: [expression.name] };
    case 'author':
      return expression.exact ? { ...NONE, authors: [expression.name] } : null;
    case 'or': {
      const names = expression.parts.flatMap((part) =>
        part.kind === 'author' && part.exact ? [part.name] : [],
      );
      return names.length === expression.parts.length ? { ...NONE, authors: names } : null;
    }
    default:
      return null;
  }
}

/** The filters of both; null where the sidebar cannot say both at once. */
function merge(address: Address, filters: Filters): Address | null {
  const hasDates = filters.from !== null || filters.to !== null;
  if (hasDates && (address.from !== null || address.to !== null)) return null;
  if (filters.authors.length > 0 && address.authors.length > 0) return null;
  const { from, to } = hasDates ? filters : address;
  return {
    ...address,
    from,
    to,
    authors: distinct(filters.authors.length > 0 ? filters.authors : address.authors),
    tags: distinct([...filters.tags, ...address.tags]),
  };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
