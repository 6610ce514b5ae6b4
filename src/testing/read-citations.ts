import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse as parseBibtexFile } from '@citation-js/plugin-bibtex/lib/input/file.js';
import '@citation-js/plugin-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import { fromMarkdown } from 'mdast-util-from-markdown';
import * as v from 'valibot';

// Citations read back by parsers that are not ours, for tests.

const nameSchema = v.object({
  family: v.optional(v.string(), ''),
  given: v.optional(v.string(), ''),
  'non-dropping-particle': v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
  literal: v.optional(v.string(), ''),
});
const itemSchema = v.object({
  id: v.string(),
  title: v.optional(v.string(), ''),
  author: v.optional(v.array(nameSchema), []),
  issued: v.object({ 'date-parts': v.array(v.array(v.number())) }),
  abstract: v.optional(v.string(), ''),
  URL: v.optional(v.string(), ''),
});
const entriesSchema = v.array(
  v.object({
    label: v.string(),
    properties: v.record(v.string(), v.union([v.string(), v.number()])),
  }),
);

/** How BibTeX says that there are more authors. */
const OTHERS = 'others';

/** What a reference manager knows of a paper after it has read an export. */
export interface ReadCitation {
  readonly key: string;
  readonly title: string;
  /** Names as they are read, `Ludwig van Beethoven`, suffixes after a comma. */
  readonly authors: readonly string[];
  readonly othersOmitted: boolean;
  /** ISO */
  readonly date: string;
  readonly abstract: string;
  readonly link: string;
}

/** BibTeX, read by citation-js. */
export function readBibtex(text: string): readonly ReadCitation[] {
  return readItems(
    plugins.input.chain(text, { generateGraph: false, forceType: '@biblatex/text' }),
  );
}

/** RIS, read by citation-js. */
export function readRis(text: string): readonly ReadCitation[] {
  return readItems(plugins.input.chain(text, { generateGraph: false, forceType: '@ris/file' }));
}

/** CSL-JSON, read as JSON. */
export function readCslJson(text: string): readonly ReadCitation[] {
  return readItems(JSON.parse(text));
}

/** An entry of a BibTeX file with its fields as TeX. */
export type ReadBibtexEntry = v.InferOutput<typeof entriesSchema>[number];

/** The fields of a BibTeX file as TeX, read by citation-js. */
export function readBibtexFields(text: string): readonly ReadBibtexEntry[] {
  return v.parse(entriesSchema, parseBibtexFile(text));
}

/** The rows of a CSV file by their headings, read by csv-parse. */
export function readCsvRows(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: unknown = parseCsv(text, { columns: true });
  return v.parse(v.array(v.record(v.string(), v.string())), rows);
}

/** The blocks of a Markdown text, `heading: …` or `paragraph: …`, as they read. */
export function readMarkdownBlocks(text: string): readonly string[] {
  return fromMarkdown(text).children.map((block) => `${block.type}: ${textOf(block)}`);
}

function readItems(items: unknown): readonly ReadCitation[] {
  return v.parse(v.array(itemSchema), items).map((item) => ({
    key: item.id,
    title: item.title,
    authors: item.author.map(nameInReadingOrder).filter((name) => name !== OTHERS),
    othersOmitted: item.author.map(nameInReadingOrder).includes(OTHERS),
    date: (item.issued['date-parts'][0] ?? [])
      .map((part) => String(part).padStart(2, '0'))
      .join('-'),
    abstract: item.abstract,
    link: item.URL,
  }));
}

function nameInReadingOrder(name: v.InferOutput<typeof nameSchema>): string {
  if (name.literal !== '') return name.literal;
  const words = [name.given, name['non-dropping-particle'], name.family];
  const inOrder = words.filter((word) => word !== '').join(' ');
  return name.suffix === '' ? inOrder : `${inOrder}, ${name.suffix}`;
}

function textOf(node: object): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node) || !Array.isArray(node.children)) return '';
  return node.children
    .map((child: unknown) => (child instanceof Object ? textOf(child) : ''))
    .join('');
}
