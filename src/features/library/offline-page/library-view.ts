import type { Backup } from '#domain/backup/backup.ts';
import { countedTags } from '#domain/shelf/named-tags.ts';
import type { Shelf } from '#domain/shelf/shelf.ts';
import type { TagId } from '#domain/shelf/tag.ts';
import { element } from '#parts/saved-page/element.ts';
import { anchorOf, paperView, titleOf } from '#parts/saved-page/paper-view.ts';
import { otherPapers, ownLists, type PaperGroup, shelfOf } from './kept-papers.ts';

interface PagePart {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly content: readonly HTMLElement[];
}

const OTHERS = 'Other papers with notes, tags or links';

function papersPart(shelf: Shelf, id: string, { name, papers }: PaperGroup): PagePart {
  const content = papers.map((paper) => paperView(shelf, paper));
  return { id, title: name, count: papers.length, content };
}

/** A paper can be on several lists; links lead to where it stands first. */
function nameEachPlaceOnce(parts: readonly PagePart[]): void {
  const named = new Set<string>();
  for (const view of parts.flatMap(({ content }) => content)) {
    if (named.has(view.id)) view.removeAttribute('id');
    named.add(view.id);
  }
}

function taggedLinks(shelf: Shelf, tag: TagId): HTMLElement {
  const papers = [...shelf.tagged].filter(([, tags]) => tags.includes(tag));
  const items = papers.map(([id]) =>
    element('li', { dir: 'auto' }, element('a', { href: `#${anchorOf(id)}` }, titleOf(shelf, id))),
  );
  return element('ul', {}, ...items);
}

function tagsPart(shelf: Shelf): PagePart {
  const tags = countedTags(shelf.tags, shelf.tagged);
  const content = tags.flatMap(({ id, name }) => [
    element('h3', { dir: 'auto' }, name),
    taggedLinks(shelf, id),
  ]);
  return { id: 'tags', title: 'Tags', count: tags.length, content };
}

function partView({ id, title, count, content }: PagePart): HTMLElement {
  const heading = element('h2', { id: `${id}-title`, dir: 'auto' }, `${title} (${count})`);
  return element('section', { id, 'aria-labelledby': `${id}-title` }, heading, ...content);
}

function contents(parts: readonly PagePart[]): HTMLElement {
  const items = parts.map(({ id, title, count }) =>
    element('li', { dir: 'auto' }, element('a', { href: `#${id}` }, title), ` ${count}`),
  );
  return element('nav', { 'aria-label': 'Contents' }, element('ul', {}, ...items));
}

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** Where a backup comes from; the day is the one that it was where the page is read. */
function origin(written: string): string {
  const at = Date.parse(written);
  return Number.isNaN(at) ? 'A Lectern backup.' : `A Lectern backup of ${DATE.format(at)}.`;
}

/** Everything of a backup that a reader reads. */
export function libraryView(backup: Backup): readonly HTMLElement[] {
  const shelf = shelfOf(backup);
  const others = { name: OTHERS, papers: otherPapers(shelf) };
  const parts = [
    papersPart(shelf, 'reading-list', { name: 'Reading list', papers: shelf.list }),
    ...ownLists(shelf).map((list, at) => papersPart(shelf, `list-${at + 1}`, list)),
    papersPart(shelf, 'other', others),
    tagsPart(shelf),
  ].filter(({ id, count }) => count > 0 || id.startsWith('list-'));
  nameEachPlaceOnce(parts);
  const told = origin(backup.written);
  const nothing = 'It holds no bookmarks, lists, notes or tags.';
  return [
    element('p', { role: 'status' }, parts.length === 0 ? `${told} ${nothing}` : told),
    contents(parts),
    ...parts.map(partView),
  ];
}
