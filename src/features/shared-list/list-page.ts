import { pageHead } from '#domain/share/page-head.ts';
import { EMPTY_SHELF, type Shelf } from '#domain/shelf/shelf.ts';
import { element } from '#parts/saved-page/element.ts';
import style from '#parts/saved-page/page.css?raw';
import { paperView } from '#parts/saved-page/paper-view.ts';
import { sha256 } from '#platform/sha-256.ts';
import type { ShareRequest } from '#state/share-request.ts';
import { countInWords } from '#domain/text/count-in-words.ts';

type Told = Pick<Shelf, 'links' | 'notes'>;

/**
 * A list as a page that needs nothing else to be read: no script, and nothing fetched. The browser
 * writes the markup out of elements, so that no text can become any.
 */
export async function listPage(
  { title, papers }: ShareRequest,
  { links, notes }: Told,
): Promise<string> {
  const copies = new Map(papers.map((paper) => [paper.id, paper]));
  const shelf: Shelf = { ...EMPTY_SHELF, copies, links, notes };
  const main = element('main', {}, ...papers.map(({ id }) => paperView(shelf, id, 'alone')));
  const count = element('p', { class: 'facts' }, countInWords(papers.length, 'paper'));
  const header = element('header', {}, element('h1', { dir: 'auto' }, title), count);
  const body = element('body', {}, header, main);
  return `${pageHead(await policy(), markup(element('title', {}, title)), style)}${markup(body)}</html>\n`;
}

function markup(node: Node): string {
  return new XMLSerializer().serializeToString(node);
}

async function policy(): Promise<string> {
  const hash = await sha256(new TextEncoder().encode(style));
  const named = btoa(String.fromCharCode(...hash));
  return `default-src 'none'; style-src 'sha256-${named}'; base-uri 'none'; form-action 'none'`;
}
