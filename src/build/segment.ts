import { join } from 'node:path';
import { array, type InferOutput, object, string, tuple } from 'valibot';
import { countSchema } from '#domain/bundle/codec.ts';
import { encodePaper } from '#domain/bundle/encode-papers.ts';
import { countDays } from '#domain/bundle/number-papers.ts';
import { calendarDaySchema } from '#domain/paper/brand-schemas.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { indexPapers } from '#domain/search/index-papers.ts';
import { writeEntryFile } from './entry-file.ts';
import { HashedFile } from './hashed-file.ts';

/**
 * What is remembered of some papers of a digest whose texts and words lie in files. They are numbered
 * among themselves, oldest first, as they will be among all.
 */
export const segmentSchema = object({
  /** All ids, one after another. */
  ids: string(),
  days: array(tuple([calendarDaySchema, countSchema])),
  /** Where each paper stands among the papers of its digest. */
  places: array(countSchema),
  /** How long each paper is, for relevance. */
  lengths: array(countSchema),
  /** Bytes of each paper. */
  papers: array(countSchema),
  files: array(object({ name: string(), hash: string() })),
});

export type Segment = InferOutput<typeof segmentSchema>;

/** The names of a segment's files, by its index in its digest. */
export function segmentFiles(index: number) {
  return { papers: `${index}.papers`, terms: `${index}.terms` };
}

/** A paper and where it stands in its digest. */
export interface PlacedPaper {
  readonly paper: Paper;
  readonly place: number;
}

/** Writes some papers of a digest into files of a folder. */
export function writeSegment(
  folder: string,
  index: number,
  placed: readonly PlacedPaper[],
  withReadings: (paper: Paper) => Paper,
): Segment {
  const names = segmentFiles(index);
  const sorted = placed.toSorted(byNumber);
  const papers = sorted.map(({ paper }) => withReadings(paper));
  const encoder = new TextEncoder();
  const encodeText = (text: string): Uint8Array => encoder.encode(text);
  const { entries, lengths } = indexPapers(papers);
  const texts = writeRows(join(folder, names.papers), papers, (one) =>
    encodePaper(one, encodeText),
  );
  const terms = writeEntryFile(join(folder, names.terms), entries);
  return {
    ids: papers.map(({ id }) => id).join(''),
    days: countDays(papers).map(([day, count]) => [day, count]),
    places: sorted.map(({ place }) => place),
    lengths: [...lengths],
    papers: texts.lengths,
    files: [
      { name: names.papers, hash: texts.hash },
      { name: names.terms, hash: terms },
    ],
  };
}

function byNumber(one: PlacedPaper, other: PlacedPaper): number {
  if (one.paper.date === other.paper.date) return other.place - one.place;
  return one.paper.date < other.paper.date ? -1 : 1;
}

function writeRows(
  path: string,
  papers: readonly Paper[],
  encode: (paper: Paper) => Uint8Array,
): { readonly lengths: number[]; readonly hash: string } {
  const file = new HashedFile(path);
  const lengths = papers.map((paper) => {
    const row = encode(paper);
    file.write(row);
    return row.length;
  });
  return { lengths, hash: file.close() };
}
