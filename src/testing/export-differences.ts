import type { Citation } from '#domain/cite/citation.ts';
import { nameInWords } from '#domain/cite/cited-name.ts';
import type { FormatId } from '#domain/cite/format-names.ts';
import { citationFormat } from '#domain/cite/formats.ts';
import { writeCitations } from '#domain/cite/layout.ts';
import { inOneLine } from '#domain/cite/one-line.ts';
import { interpret } from '#domain/text/interpret.ts';
import {
  type ReadBibtexEntry,
  type ReadCitation,
  readBibtexFields,
  readBibtex,
  readRis,
  readCslJson,
  readCsvRows,
} from './read-citations.ts';

/** What another program reads otherwise than it was meant, one line for each field. */
export type Differences = readonly string[];

/** Compares what independent parsers read from an export with what was to be written. */
export function exportDifferences(citations: readonly Citation[]): Differences {
  const rows = readCsvRows(written('csv', citations)).map(readRow);
  const wanted = citations.map(meant);
  return [
    ...compare(
      'CSL-JSON',
      wanted.map(allAuthorsNamed),
      readCslJson(written('csl-json', citations)).map(allAuthorsNamed),
    ),
    ...compare('RIS', wanted.map(asRis), readRis(written('ris', citations)).map(asRis)),
    ...compare('CSV', wanted.map(asCsv), rows),
    ...bibtexDifferences(citations),
  ];
}

/** BibTeX, read as fields of TeX and, where no formula stands in it, as citation-js shows it. */
function bibtexDifferences(citations: readonly Citation[]): Differences {
  const text = written('bibtex', citations);
  const entries = readBibtexFields(text);
  const asFields = compare('BibTeX fields', citations.map(residues), entries.map(entryResidues));
  const plain = citations.filter(({ source }) => ![source.title, source.abstract].some(hasFormula));
  const read = readBibtex(written('bibtex', plain)).map(withoutTags);
  return [...asFields, ...compare('BibTeX', plain.map(meant).map(withoutTags), read)];
}

function written(format: FormatId, citations: readonly Citation[]): string {
  return writeCitations(citationFormat(format).layout, citations);
}

function meant(citation: Citation): ReadCitation {
  const { key, title, names, othersOmitted, date, paragraphs, address } = citation;
  const authors = names.map(nameInWords);
  return {
    key,
    title,
    authors,
    othersOmitted,
    date,
    abstract: paragraphs.join('\n\n'),
    link: address,
  };
}

function compare(format: string, wanted: readonly object[], got: readonly object[]): Differences {
  if (wanted.length !== got.length)
    return [`${format}: ${wanted.length} papers were written, ${got.length} read`];
  return wanted.flatMap((paper, index) =>
    Object.entries(paper).flatMap(([field, value]) => {
      const other: unknown = Reflect.get(got[index] ?? {}, field);
      const [one, two] = [value, other].map((each) =>
        JSON.stringify(each).replace(/(?:\\n|\s)+/g, ' '),
      );
      return one === two ? [] : [`${format} ${field}: wanted ${one ?? ''} got ${two ?? ''}`];
    }),
  );
}

/** Nor does CSL-JSON have a sign for omitted authors. */
function allAuthorsNamed(paper: ReadCitation): ReadCitation {
  return { ...paper, othersOmitted: false };
}

/** Semicolons part names in a cell of CSV. */
function asCsv(paper: ReadCitation): ReadCitation {
  const names = paper.authors.map((name) => name.replaceAll(';', ',')).join('; ');
  const authors = undefused(names)
    .split('; ')
    .filter((name) => name !== '');
  const [title, abstract] = [paper.title, paper.abstract].map(undefused);
  return { ...paper, title: title ?? '', abstract: abstract ?? '', authors };
}

/** RIS has neither a sign for omitted authors nor a comma within a name. */
function asRis(paper: ReadCitation): ReadCitation {
  const authors = paper.authors.map((name) =>
    name.replaceAll(',', ' ').replace(/\s+/g, ' ').trim(),
  );
  return { ...paper, authors, othersOmitted: false };
}

/** A cell as it was before its apostrophe, which a text may have of its own. */
function undefused(cell: string): string {
  return cell.replace(/^'(?=\s*[=+\-@＝＋－＠])/u, '');
}

function readRow(row: Readonly<Record<string, string>>): ReadCitation {
  const cell = (heading: string): string => undefused(row[heading] ?? '');
  const authors = cell('Authors')
    .split('; ')
    .filter((name) => name !== '');
  return {
    key: cell('Key'),
    title: cell('Title'),
    authors: authors.filter((name) => name !== 'et al.'),
    othersOmitted: authors.includes('et al.'),
    date: cell('Date'),
    abstract: cell('Abstract'),
    link: cell('Link'),
  };
}

function withoutTags(paper: ReadCitation): ReadCitation {
  const plain = (text: string): string =>
    text.replace(/<\/?(?:i|b|sup|sub|span)(?: style="[^"]*")?>/g, '').trim();
  return { ...paper, title: plain(paper.title), abstract: plain(paper.abstract) };
}

function hasFormula(text: string): boolean {
  return text
    .split('\n\n')
    .flatMap((part) => interpret(inOneLine(part)))
    .some(({ formula }) => formula !== null);
}

function residues({ key, source, address }: Citation): object {
  const asWritten = (text: string): string =>
    text
      .split('\n\n')
      .flatMap((part) => interpret(inOneLine(part)))
      .map((run) => run.formula?.source ?? run.text)
      .join('');
  return {
    key,
    title: residue(asWritten(inOneLine(source.title))),
    abstract: residue(asWritten(source.abstract)),
    url: address,
  };
}

function entryResidues({ label, properties }: ReadBibtexEntry): object {
  const field = (name: string): string => String(properties[name] ?? '');
  return {
    key: label,
    title: residue(field('title')),
    abstract: residue(field('abstract')),
    url: field('url'),
  };
}

const TEX_WORDS =
  /\\(?:emph|lbrace|rbrace|text(?:asciicircum|asciitilde|backslash|bf|braceleft|braceright|sc|subscript|superscript|tt))(?![a-zA-Z])/g;

/** All of a text but for white space and what TeX needs around it. */
function residue(tex: string): string {
  return tex.replace(TEX_WORDS, '').replace(/[\\{}^~\s\p{Cc}]/gu, '');
}
