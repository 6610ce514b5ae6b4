import { countInWords } from '#domain/text/count-in-words.ts';
import { type CalendarDay, dayInWords } from '#domain/paper/calendar-day.ts';
import { type Completion, fieldsBeginning } from '#domain/query/complete.ts';
import { FEATURES, type FieldWord, STATES } from '#domain/query/expression.ts';
import { fold } from '#domain/text/fold.ts';
import { useShelf } from '#state/shelf-store.ts';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CompletionSource } from './use-completion-source.ts';

/** One way to complete what is typed. */
export interface Offer {
  readonly value: string;
  readonly label: string;
  readonly detail: string;
}

const MOST = 8;

const FIELDS: Readonly<Record<FieldWord, string>> = {
  author: 'words of a name',
  title: 'words of the title',
  abstract: 'words of the abstract',
  note: 'words of your note',
  tag: 'one of your tags',
  list: 'one of your lists',
  date: 'a day, month, year, range or 7d',
  on: 'that day',
  before: 'earlier than a day',
  after: 'later than a day',
  is: 'unread, read, bookmarked, hidden',
  has: 'note, code, link, math',
};

/** What completes a piece, the likeliest first. */
export function useOffers(
  completion: Completion | null,
  source: CompletionSource,
): readonly Offer[] {
  const names = useAuthors(completion, source);
  const tags = useShelf((shelf) => shelf.tags);
  const lists = useShelf((shelf) => shelf.lists);
  const { days } = source;
  return useMemo(() => {
    if (completion === null) return [];
    const { field, typed } = completion;
    switch (field) {
      case null:
        return fieldsBeginning(typed).map((name) => ({
          value: name,
          label: `${name}:`,
          detail: FIELDS[name],
        }));
      case 'author':
        return names;
      case 'tag':
        return plain(namesOf(tags), typed);
      case 'list':
        return plain(namesOf(lists), typed);
      case 'is':
        return plain(STATES, typed);
      case 'has':
        return plain(FEATURES, typed);
      case 'date':
        return [
          ...plain(['7d', '30d'], typed, 'up to the newest papers'),
          ...dates(days, typed),
        ].slice(0, MOST);
      case 'on':
      case 'before':
      case 'after':
        return dates(days, typed);
      case 'title':
      case 'abstract':
      case 'note':
        return [];
    }
  }, [completion, names, tags, lists, days]);
}

function useAuthors(completion: Completion | null, source: CompletionSource): readonly Offer[] {
  const typed = completion?.field === 'author' ? completion.typed : null;
  const { findAuthors, view } = source;
  const { data } = useQuery({
    queryKey: ['completed-authors', view, typed],
    queryFn:
      typed !== null && findAuthors !== null
        ? ({ signal }) => findAuthors(typed, signal)
        : skipToken,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
  return useMemo(
    () =>
      (data ?? []).slice(0, MOST).map(({ name, count }) => ({
        value: name,
        label: name,
        detail: countInWords(count, 'paper'),
      })),
    [data],
  );
}

function namesOf(all: ReadonlyMap<string, { readonly name: string }>): readonly string[] {
  return [...all.values()].map(({ name }) => name);
}

function plain(values: readonly string[], typed: string, detail = ''): readonly Offer[] {
  const begun = fold(typed.trim());
  return values
    .filter((value) => fold(value).startsWith(begun))
    .slice(0, MOST)
    .map((value) => ({ value, label: value, detail }));
}

/** Months and days that have papers, the newest first. */
function dates(days: readonly CalendarDay[], typed: string): readonly Offer[] {
  const newest = days.toReversed();
  const months = [...new Set(newest.map((day) => day.slice(0, 7)))];
  const offered: Offer[] = [
    ...months
      .slice(0, 3)
      .map((month) => ({ value: month, label: month, detail: 'the whole month' })),
    ...newest.map((day) => ({ value: day, label: day, detail: dayInWords(day) })),
  ];
  return offered.filter(({ value }) => value.startsWith(typed)).slice(0, MOST);
}
