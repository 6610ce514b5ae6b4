import { ByteWriter } from '../bundle/byte-writer.ts';
import {
  encodeNameBlocks,
  encodeNumberedBlocks,
  encodeTermBlocks,
  type KeyedBlockReference,
  type NumberedBlockReference,
  type TermBlockReference,
} from '../bundle/directory.ts';
import type { PartReference, SearchReference } from '../bundle/manifest.ts';
import { plainText } from '../text/interpret.ts';
import { type Authors, papersByAuthor } from './author-columns.ts';
import type { BlockWriter } from './block-writer.ts';
import { InvertedIndexBuilder } from './build-inverted-index.ts';
import { encodeBylines, writeByline } from './byline-block.ts';
import type { IndexedPapers } from './index-papers.ts';
import type { KeyedEntry } from './keyed-block.ts';
import { nameTerms } from './name-terms.ts';

const NO_POSITIONS = new Uint8Array(0);

/** Writes the files of the index of all papers, and gives the reference to it for the manifest. */
export function writeIndex(
  writer: BlockWriter,
  { entries, lengths }: IndexedPapers,
  authors: Authors,
): SearchReference {
  return {
    authorCount: authors.names.length,
    terms: writeTerms(writer, entries),
    names: writeNames(writer, authors.names),
    authors: writeAuthors(writer, authors),
    bylines: writeBylines(writer, authors),
    lengths: writer.writeColumn('lengths', lengths),
  };
}

function writeTerms(writer: BlockWriter, terms: Iterable<KeyedEntry>): PartReference {
  const blocks: TermBlockReference[] = [];
  for (const entries of writer.runsOf(terms)) {
    const positions = new ByteWriter();
    for (const entry of entries) positions.writeBytes(entry.positions);
    const index = blocks.length;
    blocks.push({
      ...writer.writeEntries('terms', index, entries),
      positions: writer.writeBlock('positions', index, positions.toBytes()),
    });
  }
  return writer.writeDirectory('terms', encodeTermBlocks(blocks, writer.encodeText));
}

function writeNames(writer: BlockWriter, names: readonly string[]): PartReference {
  const builder = new InvertedIndexBuilder();
  names.forEach((name, number) => builder.addTerms(number, nameTerms(plainText(name))));
  const blocks: KeyedBlockReference[] = [];
  for (const entries of writer.runsOf(builder.entries()))
    blocks.push(writer.writeEntries('names', blocks.length, entries));
  return writer.writeDirectory('names', encodeNameBlocks(blocks, writer.encodeText));
}

function writeAuthors(writer: BlockWriter, authors: Authors): PartReference {
  const blocks: NumberedBlockReference[] = [];
  let first = 0;
  for (const entries of writer.runsOf(authorEntries(authors))) {
    blocks.push({ first, ...writer.writeEntries('authors', blocks.length, entries) });
    first += entries.length;
  }
  return writer.writeDirectory('authors', encodeNumberedBlocks(blocks));
}

function* authorEntries(authors: Authors): Generator<KeyedEntry> {
  const writer = new ByteWriter();
  let author = 0;
  for (const papers of papersByAuthor(authors)) {
    writer.clear();
    let last = 0;
    for (const paper of papers) {
      writer.writeNumber(paper - last);
      last = paper;
    }
    const postings = { bytes: writer.toBytes(), count: papers.length };
    yield { key: authors.names[author] ?? '', postings, positions: NO_POSITIONS };
    author += 1;
  }
}

function writeBylines(writer: BlockWriter, authors: Authors): PartReference {
  const blocks: NumberedBlockReference[] = [];
  const rows = new ByteWriter();
  let first = 0;
  for (let paper = 0; paper < authors.paperCount; paper += 1) {
    writeByline(rows, authors.bylineOf(paper));
    const next = paper + 1;
    if (rows.length < writer.limits.block && next < authors.paperCount) continue;
    const bytes = encodeBylines(rows.view(), next - first);
    blocks.push({ first, ...writer.writeBlock('bylines', blocks.length, bytes) });
    rows.clear();
    first = next;
  }
  return writer.writeDirectory('bylines', encodeNumberedBlocks(blocks));
}
