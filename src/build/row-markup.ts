import { dateInWords, weekdayOf } from '#domain/paper/calendar-day.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { ABSTRACT, authorPlace, readingOf, TITLE } from '#domain/paper/reading-of.ts';
import { AUTHORS_SHOWN, SNIPPET_LENGTH } from '#domain/paper/row-extent.ts';
import { element, joined, type Markup, styled } from './markup.ts';
import type { DayOfPage } from './newest-papers.ts';
import { readingMarkup } from './text-markup.ts';

/** No list shows more of a title, however wide it is. */
const TITLE_LENGTH = 2000;

/** The heading of the day, as parts/day-heading draws it. */
export function dayHeadingMarkup({ day, count }: DayOfPage): Markup {
  const line = styled(
    'span',
    'flex h-9.25 items-center gap-1.5 border-b border-rule bg-paper px-5 text-small',
    styled('span', 'text-soft', weekdayOf(day)),
    styled('span', 'font-semibold', dateInWords(day)),
    styled('span', 'ml-auto text-faint tabular-nums', String(count)),
  );
  return styled('h2', 'h-9.25', line);
}

/** A paper in the list, as parts/paper-row draws it before anything is known of its reader. */
export function rowMarkup(paper: Paper): Markup {
  const title = readingMarkup(paper.title, readingOf(paper, TITLE), TITLE_LENGTH);
  const text = styled(
    'div',
    'min-w-0 wrap-anywhere',
    styled('h3', 'font-serif text-row text-balance font-semibold', title),
    bylineMarkup(paper),
    snippetMarkup(paper),
  );
  return styled(
    'article',
    'grid grid-cols-[1fr_auto] gap-x-2 border-b border-rule py-3.5 pr-3 pl-7',
    text,
    // The place of the bookmark.
    styled('div', 'size-8 pointer-coarse:size-touch'),
  );
}

function bylineMarkup(paper: Paper): Markup {
  const { authors } = paper;
  if (authors.length === 0) return joined();
  const names = authors
    .slice(0, AUTHORS_SHOWN)
    .flatMap((name, index) => [index > 0 ? ', ' : '', nameMarkup(paper, name, index)]);
  const rest = authors.length - AUTHORS_SHOWN;
  const more = styled('span', 'whitespace-nowrap text-faint', ` +${rest}`);
  return styled('p', 'mt-1 text-small text-soft', ...names, rest > 0 ? more : '');
}

/** An author's name, which turns no text after it. */
export function nameMarkup(paper: Paper, name: string, index: number): Markup {
  const reading = readingOf(paper, authorPlace(index));
  return element('bdi', {}, readingMarkup(name, reading, TITLE_LENGTH));
}

function snippetMarkup(paper: Paper): Markup {
  if (paper.abstract === '') return joined();
  const snippet = readingMarkup(paper.abstract, readingOf(paper, ABSTRACT), SNIPPET_LENGTH);
  return styled('p', 'mt-1 line-clamp-2 font-serif text-snippet text-soft', snippet);
}
