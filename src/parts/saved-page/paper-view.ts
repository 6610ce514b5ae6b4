import { addressOf, linkText } from '#domain/cite/paper-link.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { namedTags } from '#domain/shelf/named-tags.ts';
import type { Progress, Shelf } from '#domain/shelf/shelf.ts';
import { plainText } from '#domain/text/interpret.ts';
import { element, webLink } from './element.ts';
import { linkedWords } from './linked-words.ts';

const PROGRESS: Readonly<Record<Progress, string>> = { reading: 'Reading', done: 'Done' };

/** The title of a paper, by its copy; its id where there is none. */
export function titleOf(shelf: Shelf, id: PaperId): string {
  const title = shelf.copies.get(id)?.title;
  return title === undefined ? `Paper ${id}` : plainText(title);
}

/** Where a paper stands on the page. */
export function anchorOf(id: PaperId): string {
  return `paper-${id}`;
}

function facts(shelf: Shelf, id: PaperId): string {
  const copy = shelf.copies.get(id);
  const progress = shelf.progress.get(id);
  const authors = copy?.authors.map((author) => plainText(author)).join(', ');
  return [authors, copy?.date, progress === undefined ? undefined : PROGRESS[progress]]
    .filter((fact) => fact !== undefined && fact !== '')
    .join(' · ');
}

function links(shelf: Shelf, id: PaperId): HTMLElement {
  const link = shelf.links.get(id);
  const query = new URLSearchParams({ q: titleOf(shelf, id) }).toString();
  const found = webLink(`https://scholar.google.com/scholar?${query}`, 'Find on Google Scholar');
  const original = link === undefined ? [] : [webLink(addressOf(link), linkText(link)), ' · '];
  return element('p', { class: 'links' }, ...original, found);
}

/** How papers stand on a page: in its parts, abstracts folded away; or as all that there is below its title. */
type Standing = 'in parts' | 'alone';

/** All that a shelf says of a paper. */
export function paperView(shelf: Shelf, id: PaperId, standing: Standing = 'in parts'): HTMLElement {
  const note = shelf.notes.get(id);
  const abstract = shelf.copies.get(id)?.abstract;
  const tags = namedTags(shelf.tags, shelf.tagged.get(id) ?? []).map(({ name }) =>
    element('li', { dir: 'auto' }, name),
  );
  const view = element('article', { id: anchorOf(id) });
  view.append(
    element(standing === 'alone' ? 'h2' : 'h3', { dir: 'auto' }, titleOf(shelf, id)),
    element('p', { class: 'facts', dir: 'auto' }, facts(shelf, id)),
  );
  if (tags.length > 0) view.append(element('ul', { class: 'tags', 'aria-label': 'Tags' }, ...tags));
  if (note !== undefined)
    view.append(element('div', { class: 'note', dir: 'auto' }, ...linkedWords(note)));
  if (abstract !== undefined && abstract !== '')
    view.append(
      element(
        'details',
        standing === 'alone' ? { open: '' } : {},
        element('summary', {}, 'Abstract'),
        element('p', { dir: 'auto' }, ...linkedWords(plainText(abstract))),
      ),
    );
  view.append(links(shelf, id));
  return view;
}
