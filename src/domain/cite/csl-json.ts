import type { Citation } from './citation.ts';
import type { CitedName } from './cited-name.ts';
import type { Layout } from './layout.ts';
import { inOneLine } from './one-line.ts';

/** CSL-JSON as its schema 1.0.2 has it, one item for each paper. */
export const CSL_JSON: Layout = {
  opening: '[\n',
  // Line breaks within a text are escaped, so that those which are left stand between fields.
  entry: (citation) => `  ${JSON.stringify(itemOf(citation), null, 2).replaceAll('\n', '\n  ')}`,
  joint: ',\n',
  closing: '\n]\n',
};

function itemOf(citation: Citation): Readonly<Record<string, unknown>> {
  const { key, title, names, date, paragraphs, link, address, tags, note } = citation;
  return withoutEmpty({
    id: key,
    type: 'article',
    title,
    author: names.map(nameOf),
    issued: { 'date-parts': [date.split('-').map(Number)] },
    abstract: paragraphs.join('\n\n'),
    URL: address,
    DOI: link?.kind === 'doi' ? link.id : '',
    publisher: link?.kind === 'arxiv' ? 'arXiv' : '',
    number: link?.kind === 'arxiv' ? `arXiv:${link.id}` : '',
    keyword: tags.map((tag) => inOneLine(tag.replaceAll(',', ' '))).join(', '),
    note,
  });
}

function nameOf(name: CitedName): Readonly<Record<string, unknown>> {
  if (name.kind === 'whole') return { literal: name.name };
  const { family, given, particle, suffix } = name;
  return withoutEmpty({ family, given, 'non-dropping-particle': particle, suffix });
}

function withoutEmpty(
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}
