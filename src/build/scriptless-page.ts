import { asPapers } from '#domain/bundle/page-papers.ts';
import { dayInWords } from '#domain/paper/calendar-day.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { ABSTRACT, readingOf, TITLE } from '#domain/paper/reading-of.ts';
import { element, joined, type Markup, styled } from './markup.ts';
import type { NewestPapers } from './newest-papers.ts';
import { nameMarkup } from './row-markup.ts';
import { readingMarkup } from './text-markup.ts';

/** So that no digest makes the page large, whatever it holds. */
const TEXT_LENGTH = 6000;
const NAMES = 50;

/** The page where no script runs: the newest papers, to be read one after another. */
export function scriptlessPage(newest: NewestPapers | null): string {
  const page = styled(
    'main',
    'mx-auto max-w-measure px-5 py-12 wrap-anywhere',
    styled('h1', 'font-serif text-display font-semibold', 'Lectern'),
    newest === null || newest.paperCount === 0
      ? styled('p', 'mt-4 text-ui text-soft', 'Lectern needs JavaScript to show its papers.')
      : { html: asPapers(papersMarkup(newest).html) },
  );
  return element('noscript', {}, page).html;
}

function papersMarkup({ paperCount, days }: NewestPapers): Markup {
  const shown = days.reduce((sum, { papers }) => sum + papers.length, 0);
  const which = shown < paperCount ? `the newest ${shown} of ${paperCount} papers` : 'all papers';
  const needs = 'Searching them and keeping what you read need JavaScript.';
  return joined(
    styled('p', 'mt-4 text-ui text-soft', `These are ${which}. ${needs}`),
    ...days.flatMap((day) => [
      styled('h2', 'mt-6 font-serif text-row font-semibold', dayInWords(day.day)),
      ...day.papers.map(paperMarkup),
    ]),
  );
}

function paperMarkup(paper: Paper): Markup {
  const title = readingMarkup(paper.title, readingOf(paper, TITLE), TEXT_LENGTH);
  const abstract = readingMarkup(paper.abstract, readingOf(paper, ABSTRACT), TEXT_LENGTH);
  return styled(
    'article',
    'mt-6 border-b border-rule py-3.5',
    element('h3', { dir: 'auto', class: 'font-serif text-row font-semibold' }, title),
    styled('p', 'mt-1 text-small text-soft', ...namesMarkup(paper)),
    element('p', { dir: 'auto', class: 'mt-4 font-serif text-snippet' }, abstract),
  );
}

function namesMarkup(paper: Paper): readonly (Markup | string)[] {
  const names = paper.authors
    .slice(0, NAMES)
    .flatMap((name, index) => [index > 0 ? ', ' : '', nameMarkup(paper, name, index)]);
  const rest = paper.authors.length - NAMES;
  return [...names, rest > 0 ? ` and ${rest} more` : ''];
}
