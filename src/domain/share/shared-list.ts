import type { CalendarDay } from '../paper/calendar-day.ts';
import type { Paper, PaperId } from '../paper/paper.ts';

/** A paper as a link tells of it; texts that did not fit are empty, or cut and end with `…`. */
export interface SharedPaper {
  readonly id: PaperId;
  readonly date: CalendarDay;
  /** As its digest writes it. */
  readonly title: string;
  /** The first author; ends with `…` where there are more. */
  readonly author: string;
  /** In Markdown; empty for none. */
  readonly note: string;
}

/** A list on its way from one reader to another, in its order. */
export interface SharedList {
  readonly title: string;
  readonly papers: readonly SharedPaper[];
}

/** What marks a text that goes on where the link ends. */
export const CUT = '…';

/** What a link can tell of a paper. */
export function sharedPaper(paper: Paper, note: string): SharedPaper {
  const { id, date, title, authors, othersOmitted } = paper;
  const hasMore = authors.length > 1 || othersOmitted;
  const [first = ''] = authors;
  return { id, date, title, author: first !== '' && hasMore ? `${first}${CUT}` : first, note };
}

/** A paper that no digest here holds, as far as the link tells. */
export function paperFromLink({ id, date, title, author }: SharedPaper): Paper {
  const othersOmitted = author.endsWith(CUT);
  const name = othersOmitted ? author.slice(0, -CUT.length) : author;
  return {
    id,
    title,
    authors: name === '' ? [] : [name],
    othersOmitted,
    abstract: '',
    date,
    dates: [date],
    sources: [],
    versions: [],
  };
}
