import { dateInWords, shortDate } from '../paper/calendar-day.ts';
import type { Address } from './address.ts';
import { withoutPiece } from './edit-text.ts';
import { parse } from './parse.ts';

/** One thing that narrows the view, and what is left without it. */
export interface FilterChip {
  readonly key: string;
  readonly kind: 'piece' | 'dates' | 'author' | 'tag';
  readonly label: string;
  /** What taking it away is called. */
  readonly removeLabel: string;
  readonly without: Partial<Address>;
}

/** What narrows the view, piece by piece: of the query first, then dates, authors and tags. */
export function chipsOf(address: Address): readonly FilterChip[] {
  const { text, authors, tags } = address;
  return [
    ...pieceChips(text),
    ...dateChip(address),
    ...authors.map((name): FilterChip => ({
      key: `author ${name}`,
      kind: 'author',
      label: name,
      removeLabel: `Remove author ${name}`,
      without: { authors: authors.filter((other) => other !== name) },
    })),
    ...tags.map((name): FilterChip => ({
      key: `tag ${name}`,
      kind: 'tag',
      label: name,
      removeLabel: `Remove tag ${name}`,
      without: { tags: tags.filter((other) => other !== name) },
    })),
  ];
}

function pieceChips(text: string): readonly FilterChip[] {
  return parse(text).pieces.map((piece, index) => {
    const label = text.slice(piece.start, piece.end);
    return {
      key: `piece ${index}`,
      kind: 'piece',
      label,
      removeLabel: `Remove ${label}`,
      without: { text: withoutPiece(text, piece) },
    };
  });
}

function dateChip({ from, to }: Address): readonly FilterChip[] {
  if (from === null && to === null) return [];
  return [
    {
      key: 'dates',
      kind: 'dates',
      label: datesIn(from, to, shortDate),
      removeLabel: `Remove dates ${datesIn(from, to, dateInWords)}`,
      without: { from: null, to: null },
    },
  ];
}

function datesIn(
  from: Address['from'],
  to: Address['to'],
  write: (day: NonNullable<Address['from']>) => string,
): string {
  if (from === to && from !== null) return write(from);
  if (to === null) return from === null ? '' : `from ${write(from)}`;
  return from === null ? `up to ${write(to)}` : `${write(from)} to ${write(to)}`;
}
