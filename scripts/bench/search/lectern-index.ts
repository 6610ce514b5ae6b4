import { encodeManifest, MANIFEST_FILE } from '#domain/bundle/manifest-codec.ts';
import type { Manifest } from '#domain/bundle/manifest.ts';
import { countDays, numberPapers } from '#domain/bundle/number-papers.ts';
import type { BundleFile } from '#domain/bundle/part.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { type BuiltIndex, buildIndex } from '#domain/search/build-index.ts';
import { type BuiltEngine, gzipSize, timed, writeFiles } from './built-engine.ts';

/** Lectern's index in memory, with a manifest that leads to it and to no papers. */
export interface LecternIndex {
  readonly manifest: Manifest;
  readonly files: readonly BundleFile[];
  readonly buildTime: number;
}

/** Builds the index from papers as they were read, newest day first. */
export async function buildLectern(papers: readonly Paper[]): Promise<LecternIndex> {
  const encoder = new TextEncoder();
  const [buildTime, built] = await timed(() => {
    const numbered = numberPapers(papers);
    return { numbered, index: buildIndex(numbered, (text) => encoder.encode(text)) };
  });
  const { files, reference }: BuiltIndex = built.index;
  const manifest: Manifest = {
    schema: 2,
    paperCount: papers.length,
    days: countDays(built.numbered),
    papers: [],
    identities: [],
    search: reference,
  };
  return { manifest, files, buildTime };
}

/** Writes the index into a folder and weighs it. */
export async function writeLectern(
  { manifest, files, buildTime }: LecternIndex,
  folder: string,
): Promise<BuiltEngine> {
  const bytes = new TextEncoder().encode(encodeManifest(manifest));
  await writeFiles(folder, [...files, { file: MANIFEST_FILE, bytes }]);
  const sizeOf = (wanted: RegExp): number =>
    gzipSize(files.filter(({ file }) => wanted.test(file)).map((file) => file.bytes));
  return {
    buildTime,
    files: files.length,
    sizes: {
      'postings and vocabulary': sizeOf(/^search\/terms/),
      positions: sizeOf(/^search\/positions/),
      'names, authors, bylines, lengths': sizeOf(/^search\/(?!terms|positions)/),
    },
  };
}
