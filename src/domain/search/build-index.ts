import { ByteWriter } from '../bundle/byte-writer.ts';
import type { EncodeText } from '../bundle/codec.ts';
import {
  encodeNameBlocks,
  encodeNumberedBlocks,
  encodeTermBlocks,
  type NumberedBlockReference,
} from '../bundle/directory.ts';
import type { PartReference, SearchReference } from '../bundle/manifest.ts';
import type { BundleFile } from '../bundle/part.ts';
import type { Paper } from '../paper/paper.ts';
import { plainText } from '../text/interpret.ts';
import { numberAuthors } from './author-numbers.ts';
import { type BlockLimits, BlockWriter, USUAL_LIMITS } from './block-writer.ts';
import { InvertedIndexBuilder } from './build-inverted-index.ts';
import { encodeBylines, writeByline } from './byline-block.ts';
import { ByteLists } from './byte-lists.ts';
import type { KeyedEntry } from './keyed-block.ts';
import { nameTerms } from './name-terms.ts';
import { markTerm } from './mark-term.ts';
import { marksOf } from './paper-marks.ts';
import { lengthOf } from './paper-length.ts';
import { passagesOf } from './paper-fields.ts';
import { readPaper } from './read-paper.ts';

/** The search index as files, and the reference to it for the manifest. */
export interface BuiltIndex {
  readonly reference: SearchReference;
  readonly files: readonly BundleFile[];
}

/** The numbers of each paper's authors, by the number of the paper. */
type Bylines = readonly (readonly number[])[];

const NO_POSITIONS = new Uint8Array(0);

/** Builds the search index of papers given in the order of their numbers. */
export function buildIndex(
  papers: readonly Paper[],
  encodeText: EncodeText,
  limits: BlockLimits = USUAL_LIMITS,
): BuiltIndex {
  const writer = new BlockWriter(encodeText, limits);
  const names = numberAuthors(papers);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const bylines = papers.map(({ authors }) => distinctNumbers(authors, numbers));
  const reference: SearchReference = {
    authorCount: names.length,
    terms: writeTerms(writer, papers),
    names: writeNames(writer, names),
    authors: writeAuthors(writer, names, bylines),
    bylines: writeBylines(writer, bylines),
    lengths: writer.writeColumn(
      'lengths',
      Uint8Array.from(papers, (paper) => lengthOf(passagesOf(readPaper(paper)))),
    ),
  };
  return { reference, files: writer.files };
}

function distinctNumbers(
  names: readonly string[],
  numbers: ReadonlyMap<string, number>,
): readonly number[] {
  return [...new Set(names)].flatMap((name) => numbers.get(name) ?? []);
}

function writeTerms(writer: BlockWriter, papers: readonly Paper[]): PartReference {
  const builder = new InvertedIndexBuilder();
  papers.forEach((paper, number) => {
    builder.addDocument(number, passagesOf(readPaper(paper)));
    builder.addTerms(number, marksOf(paper).map(markTerm));
  });
  const blocks = [...writer.runsOf(builder.entries())].map((entries, index) => {
    const positions = new ByteWriter();
    for (const entry of entries) positions.writeBytes(entry.positions);
    return {
      ...writer.writeEntries('terms', index, entries),
      positions: writer.writeBlock('positions', index, positions.toBytes()),
    };
  });
  return writer.writeDirectory('terms', encodeTermBlocks(blocks, writer.encodeText));
}

function writeNames(writer: BlockWriter, names: readonly string[]): PartReference {
  const builder = new InvertedIndexBuilder();
  names.forEach((name, number) => builder.addTerms(number, nameTerms(plainText(name))));
  const blocks = [...writer.runsOf(builder.entries())].map((entries, index) =>
    writer.writeEntries('names', index, entries),
  );
  return writer.writeDirectory('names', encodeNameBlocks(blocks, writer.encodeText));
}

function writeAuthors(
  writer: BlockWriter,
  names: readonly string[],
  bylines: Bylines,
): PartReference {
  const blocks: NumberedBlockReference[] = [];
  let first = 0;
  for (const entries of writer.runsOf(authorEntries(names, bylines))) {
    blocks.push({ first, ...writer.writeEntries('authors', blocks.length, entries) });
    first += entries.length;
  }
  return writer.writeDirectory('authors', encodeNumberedBlocks(blocks));
}

function* authorEntries(names: readonly string[], bylines: Bylines): Generator<KeyedEntry> {
  const lists = new ByteLists();
  const counts = new Uint32Array(names.length);
  const last = new Uint32Array(names.length);
  bylines.forEach((authors, paper) => {
    for (const author of authors) {
      lists.appendNumber(author, paper - (last[author] ?? 0));
      last[author] = paper;
      counts[author] = (counts[author] ?? 0) + 1;
    }
  });
  for (const [author, key] of names.entries()) {
    const postings = { bytes: lists.toBytes(author), count: counts[author] ?? 0 };
    yield { key, postings, positions: NO_POSITIONS };
  }
}

function writeBylines(writer: BlockWriter, bylines: Bylines): PartReference {
  const blocks: NumberedBlockReference[] = [];
  const rows = new ByteWriter();
  let first = 0;
  bylines.forEach((authors, paper) => {
    writeByline(rows, authors);
    if (rows.length < writer.limits.block && paper + 1 < bylines.length) return;
    const bytes = encodeBylines(rows.view(), paper + 1 - first);
    blocks.push({ first, ...writer.writeBlock('bylines', blocks.length, bytes) });
    rows.clear();
    first = paper + 1;
  });
  return writer.writeDirectory('bylines', encodeNumberedBlocks(blocks));
}
