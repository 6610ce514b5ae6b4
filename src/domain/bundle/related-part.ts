import { array, type InferOutput, object, string } from 'valibot';
import type { Paper } from '../paper/paper.ts';
import { authorPlace, TITLE } from '../paper/reading-of.ts';
import { AUTHORS_SHOWN } from '../paper/row-extent.ts';
import type { Decoded } from './bundle-error.ts';
import { countSchema, decodeJson, type DecodeText } from './codec.ts';
import type { PartReference } from './manifest.ts';
import { paperSchema } from './papers-part.ts';

const { id, title, authors, date, readings } = paperSchema.entries;

const relatedPaperSchema = object({
  id,
  title,
  authors,
  /** How many more authors there are. */
  furtherAuthors: countSchema,
  date,
  readings,
});

/** What a row shows of a paper that is related to another. */
export type RelatedPaper = InferOutput<typeof relatedPaperSchema>;

/** A paper that is near another, and why. */
export interface Related {
  readonly paper: RelatedPaper;
  /** Folded terms that both have, the heaviest first. */
  readonly terms: readonly string[];
}

// A neighbour is its place among the part's papers, then those of its terms among the part's terms.
const relatedPartSchema = object({
  papers: array(relatedPaperSchema),
  terms: array(string()),
  related: array(array(array(countSchema))),
});

/** What a row shows of a paper. */
export function relatedPaperOf(
  paper: Pick<Paper, 'id' | 'title' | 'authors' | 'date' | 'readings'>,
): RelatedPaper {
  const named = paper.authors.slice(0, AUTHORS_SHOWN);
  const shown = new Set([TITLE, ...named.map((_, index) => authorPlace(index))]);
  const kept = paper.readings?.filter(([place]) => shown.has(place)) ?? [];
  return {
    id: paper.id,
    title: paper.title,
    authors: named,
    furtherAuthors: paper.authors.length - named.length,
    date: paper.date,
    ...(kept.length > 0 && { readings: kept.map(([place, reading]) => [place, [...reading]]) }),
  };
}

/** Reads a part of related papers as those of each of its papers, nearest first. */
export function decodeRelated(
  { file }: Pick<PartReference, 'file'>,
  bytes: Uint8Array,
  decodeText: DecodeText,
): Decoded<readonly (readonly Related[])[]> {
  const decoded = decodeJson(file, decodeText(bytes), relatedPartSchema);
  if (!decoded.ok) return decoded;
  const { papers, terms, related } = decoded.value;
  const value = related.map((rows) =>
    rows.flatMap(([place = -1, ...named]): Related[] => {
      const paper = papers[place];
      if (paper === undefined) return [];
      return [{ paper, terms: named.flatMap((term) => terms[term] ?? []) }];
    }),
  );
  if (related.every((rows, index) => rows.length === value[index]?.length))
    return { ok: true, value };
  const message = `The file ${file} does not hold what it should.`;
  return { ok: false, fault: { code: 'schema', message, file } };
}
