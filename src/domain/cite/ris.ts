import type { Citation } from './citation.ts';
import type { CitedName } from './cited-name.ts';
import type { Layout } from './layout.ts';
import { inOneLine } from './one-line.ts';

/**
 * RIS, one record for each paper, lines ended by CRLF as its specification has it. A field is one
 * line, whatever its text.
 */
export const RIS: Layout = { opening: '', entry: recordOf, joint: '\r\n', closing: '' };

function recordOf(citation: Citation): string {
  const { key, title, names, date, paragraphs, link, address, tags, note } = citation;
  const isArxiv = link?.kind === 'arxiv';
  const fields: readonly (readonly [tag: string, text: string])[] = [
    ['TY', isArxiv ? 'UNPB' : 'GEN'],
    ['ID', key],
    ['TI', title],
    ...names.map((name) => ['AU', nameOf(name)] as const),
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['AB', paragraphs.join(' ')],
    ['UR', address],
    ['DO', doiOf(citation)],
    ['PB', isArxiv ? 'arXiv' : ''],
    ...tags.map((tag) => ['KW', tag] as const),
    ['N1', note],
    ['ER', ''],
  ];
  return fields
    .map(([tag, text]) => [tag, inOneLine(text)] as const)
    .filter(([tag, text]) => text !== '' || tag === 'ER')
    .map(([tag, text]) => `${tag}  - ${text}\r\n`)
    .join('');
}

/** Commas part a name, and cannot be escaped. */
function nameOf(name: CitedName): string {
  const plain = (text: string): string => inOneLine(text.replaceAll(',', ' '));
  if (name.kind === 'whole') return plain(name.name);
  const last = [name.particle, name.family].filter((part) => part !== '').join(' ');
  return [last, name.given, name.suffix]
    .map(plain)
    .filter((part) => part !== '')
    .join(', ');
}

function doiOf({ link }: Citation): string {
  if (link?.kind === 'doi') return link.id;
  return link?.kind === 'arxiv' ? `10.48550/arXiv.${link.id}` : '';
}
