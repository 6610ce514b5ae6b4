import type { Backup } from '#domain/backup/backup.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { countedTags } from '#domain/shelf/named-tags.ts';
import type { Shelf } from '#domain/shelf/shelf.ts';
import type { TagId } from '#domain/shelf/tag.ts';
import { element } from '#parts/saved-page/element.ts';
import { anchorOf, paperView, titleOf } from '#parts/saved-page/paper-view.ts';
import { otherPapers, shelfOf } from './kept-papers.ts';

interface PagePart {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly content: readonly HTMLElement[];
}

function papersPart(shelf: Shelf, id: string, title: string, papers: readonly PaperId[]): PagePart {
  const content = papers.map((paper) => paperView(shelf, paper));
  return { id, title, count: papers.length, content };
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
  const heading = element('h2', { id: `${id}-title` }, `${title} (${count})`);
  return element('section', { id, 'aria-labelledby': `${id}-title` }, heading, ...content);
}

function contents(parts: readonly PagePart[]): HTMLElement {
  const items = parts.map(({ id, title, count }) =>
    element('li', {}, element('a', { href: `#${id}` }, title), ` ${count}`),
  );
  return element('nav', { 'aria-label': 'Contents' }, element('ul', {}, ...items));
}

/** Everything of a backup that a reader reads. */
export function libraryView(backup: Backup): readonly HTMLElement[] {
  const shelf = shelfOf(backup);
  const parts = [
    papersPart(shelf, 'reading-list', 'Reading list', shelf.list),
    papersPart(shelf, 'other', 'Other papers with notes, tags or links', otherPapers(shelf)),
    tagsPart(shelf),
  ].filter(({ count }) => count > 0);
  const written = backup.written.slice(0, 10);
  const told = written === '' ? 'A backup of Lectern.' : `A backup of Lectern of ${written}.`;
  const nothing = 'It holds no bookmarks, notes or tags.';
  return [
    element('p', { role: 'status' }, parts.length === 0 ? `${told} ${nothing}` : told),
    contents(parts),
    ...parts.map(partView),
  ];
}
