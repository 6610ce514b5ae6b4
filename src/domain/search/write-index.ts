import { ByteWriter } from '../bundle/byte-writer.ts';
import {
  encodeNameBlocks,
  encodeNumberedBlocks,
  type KeyedBlockReference,
  type NumberedBlockReference,
} from '../bundle/directory.ts';
import type { PartReference, SearchReference } from '../bundle/manifest.ts';
import { plainText } from '../text/interpret.ts';
import { type Authors, papersByAuthor } from './author-columns.ts';
import type { BlockWriter } from './block-writer.ts';
import { InvertedIndexBuilder } from './build-inverted-index.ts';
import { encodeBylines, writeByline } from './byline-block.ts';
import type { IndexedPapers } from './index-papers.ts';
import { nameTerms } from './name-terms.ts';
import { type KeyedEntry, NOWHERE } from './term-entry.ts';
import { writeTerms } from './write-terms.ts';

/** Writes the files of the index of all papers, and gives the reference to it for the manifest. */
export function writeIndex(
  writer: BlockWriter,
  { entries, lengths }: IndexedPapers,
  authors: Authors,
): SearchReference {
  return {
    authorCount: authors.names.length,
    ...writeTerms(writer, entries),
    names: writeNames(writer, authors.names),
    authors: writeAuthors(writer, authors),
    bylines: writeBylines(writer, authors),
    lengths: writer.writeColumn('lengths', lengths),
  };
}

function writeNames(writer: BlockWriter, names: readonly string[]): PartReference {
  const builder = new InvertedIndexBuilder(names.reduce((units, { length }) => units + length, 0));
  for (const name of names) {
    builder.addTerms(nameTerms(plainText(name)));
    builder.endDocument();
  }
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
  let author = 0;
  for (const papers of papersByAuthor(authors)) {
    yield { key: authors.names[author] ?? '', papers, starts: NOWHERE, places: NOWHERE };
    author += 1;
  }
}

function writeBylines(writer: BlockWriter, authors: Authors): PartReference {
  const blocks: NumberedBlockReference[] = [];
  const rows = new ByteWriter();
  let first = 0;
  let ownEnd = authors.names.length;
  let own = 0;
  for (let paper = 0; paper < authors.paperCount; paper += 1) {
    own += writeByline(rows, authors.bylineOf(paper), authors.firstOfOnePaper);
    const next = paper + 1;
    if (rows.length < writer.limits.block && next < authors.paperCount) continue;
    const bytes = encodeBylines(rows.view(), next - first, ownEnd);
    blocks.push({ first, ...writer.writeBlock('bylines', blocks.length, bytes) });
    rows.clear();
    first = next;
    ownEnd -= own;
    own = 0;
  }
  return writer.writeDirectory('bylines', encodeNumberedBlocks(blocks));
}
