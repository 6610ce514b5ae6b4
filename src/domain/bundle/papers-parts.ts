import type { Manifest, PapersDirectoryReference, PapersPartReference } from './manifest.ts';

/** A papers part of which only its directory knows the file. */
export interface ListedPapersPart {
  /** The number of its first paper. */
  readonly first: number;
  /** Tells it from parts of other content, as the hash of a file does. */
  readonly hash: string;
  readonly directory: PapersDirectoryReference;
  /** Its place in there. */
  readonly place: number;
}

export type PapersPart = PapersPartReference | ListedPapersPart;

/** All papers parts in order, so that the one of any paper is found without a directory. */
export function papersParts({
  papers,
  olderPapers = [],
}: Pick<Manifest, 'papers' | 'olderPapers'>): readonly PapersPart[] {
  let end = 0;
  const listed = olderPapers.flatMap((directory) =>
    directory.counts.map((count, place) => {
      const first = end;
      end += count;
      return { first, hash: `${directory.hash} ${place}`, directory, place };
    }),
  );
  return [...listed, ...papers];
}
