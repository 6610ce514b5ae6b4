import { asPapers } from '#domain/bundle/page-papers.ts';
import { element, joined, type Markup, styled } from './markup.ts';
import type { NewestPapers } from './newest-papers.ts';
import { dayHeadingMarkup, rowMarkup } from './row-markup.ts';

/** More than any usual screen has room for; those below come with the app. */
const ROWS = 12;
const BARE_ROWS = 6;
/** So many papers fill every list, which then has a bar to scroll it by. */
const FILLS = 12;

/** What the page says on the first visit, as app/first-visit does. */
const WELCOME = [
  'Pick a paper to read its abstract.',
  'Bookmark what you want to keep for later.',
  'Everything you mark stays on this device.',
];

/**
 * What stands on the screen until the app does: the app's geometry, and in it the list of the newest
 * papers, which app/first-paint lets be seen on a first visit alone. Each box is as large as the app's own,
 * which a journey holds against it.
 */
export function asBuiltPage(newest: NewestPapers | null): string {
  const hasPapers = newest !== null && newest.paperCount > 0;
  const header = styled(
    'div',
    'flex h-header shrink-0 items-center border-b border-rule px-3 tablet:px-5',
    element('h1', {}, LECTERN, styled('span', 'sr-only', 'Lectern')),
  );
  const list = styled(
    'div',
    'flex min-h-0 min-w-0 flex-1 flex-col border-rule tablet:w-[42%] tablet:min-w-80 tablet:border-r wide:w-[441px] wide:max-w-[max(321px,calc(100vw-735px))]',
    hasPapers ? inPapers(WELCOME_LINES) : '',
    styled('div', 'h-10 shrink-0 border-b border-rule pointer-coarse:h-touch'),
    styled(
      'div',
      'min-h-0 flex-1 overflow-hidden',
      hasPapers ? inPapers(rowsMarkup(newest)) : '',
      styled('div', 'stand-in h-9.25 border-b border-rule'),
      ...Array.from({ length: BARE_ROWS }, () => BARE_ROW),
    ),
  );
  const column = styled(
    'div',
    'flex min-w-0 flex-1 flex-col',
    styled(
      'div',
      'h-timeline-phone shrink-0 border-b border-rule low:max-tablet:hidden tablet:not-low:h-timeline',
    ),
    // The count on a phone, the views on a tablet.
    styled('div', 'h-touch shrink-0 border-b border-rule tablet:hidden'),
    styled(
      'div',
      'hidden shrink-0 border-b border-rule tablet:block wide:hidden',
      styled('div', 'py-2.5 text-ui pointer-coarse:min-h-touch', '\u00A0'),
    ),
    list,
  );
  const sidebar = styled('div', 'hidden w-sidebar shrink-0 border-r border-rule wide:block');
  const main = element(
    'main',
    { 'aria-busy': 'true', 'aria-label': 'Loading the papers', class: 'flex h-full flex-col' },
    header,
    styled('div', 'flex min-h-0 flex-1', sidebar, column),
    styled('div', 'h-14 shrink-0 border-t border-rule tablet:hidden'),
  );
  return element(
    'div',
    { id: 'as-built', class: 'pointer-events-none fixed inset-0 bg-paper font-sans' },
    main,
  ).html;
}

function rowsMarkup({ paperCount, days }: NewestPapers): Markup {
  const rows = days.flatMap((day) =>
    day.papers.map((paper, place) =>
      joined(place === 0 ? dayHeadingMarkup(day) : '', rowMarkup(paper)),
    ),
  );
  const scrollBar = paperCount < FILLS ? '' : 'overflow-hidden overflow-y-scroll';
  return element('div', { id: 'newest-papers', class: scrollBar }, ...rows.slice(0, ROWS));
}

function inPapers({ html }: Markup): Markup {
  return { html: asPapers(html) };
}

const LECTERN: Markup = {
  html: '<svg aria-hidden="true" class="text-accent" width="1.25rem" height="1.25rem" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path d="M12 6c-2-1.6-5-2-9-2v8.5c4 0 7 .4 9 2 2-1.6 5-2 9-2V4c-4 0-7 .4-9 2Z"/><path d="M12 14.5V21M8 21h8"/></svg>',
};

const WELCOME_LINES = styled(
  'aside',
  'flex shrink-0 items-end gap-4 low:hidden border-b border-rule bg-sunk px-5 py-3 text-small text-soft',
  styled('p', 'flex-1', ...WELCOME.map((line) => styled('span', 'block', line))),
  // The place of the button that ends it.
  styled(
    'div',
    'invisible inline-flex min-h-8 items-center border px-3 font-medium whitespace-nowrap pointer-coarse:min-h-touch pointer-coarse:min-w-touch',
    'Got it',
  ),
);

/** As parts/row-skeleton draws it. */
const BARE_ROW = element(
  'div',
  { 'aria-hidden': 'true', class: 'stand-in border-b border-rule py-3.5 pr-12 pl-7' },
  styled('div', 'mt-1 h-4 w-11/12 bg-sunk'),
  styled('div', 'mt-1.5 mb-0.5 h-4 w-8/12 bg-sunk'),
  styled('div', 'mt-2 h-3.5 w-8/12 bg-sunk'),
  styled('div', 'mt-3 h-3.5 bg-sunk'),
  styled('div', 'mt-2 mb-1 h-3.5 w-11/12 bg-sunk'),
);
