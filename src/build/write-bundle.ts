import { encodeIdentities } from '#domain/bundle/encode-identities.ts';
import type { Manifest } from '#domain/bundle/manifest.ts';
import { encodeManifest, MANIFEST_FILE } from '#domain/bundle/manifest-codec.ts';
import { countDays, numberPapers } from '#domain/bundle/number-papers.ts';
import { encodePapers } from '#domain/bundle/encode-papers.ts';
import type { BundleFile } from '#domain/bundle/part.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { buildIndex } from '#domain/search/build-index.ts';
import temml from 'temml';
import { readingBy } from './read-papers.ts';

/** A bundle as it is published: the manifest first, then every file that it leads to. */
export interface WrittenBundle {
  readonly manifest: Manifest;
  readonly files: readonly BundleFile[];
}

/**
 * Writes papers, newest day first and in the digest's order within a day, as a bundle. The same
 * papers give the same bytes.
 */
export function writeBundle(papers: readonly Paper[]): WrittenBundle {
  const encoder = new TextEncoder();
  const encodeText = (text: string): Uint8Array => encoder.encode(text);
  const numbered = numberPapers(papers).map(readingBy(temml.renderToString));
  const parts = encodePapers(numbered, encodeText);
  const identities = encodeIdentities(
    numbered.map(({ id }) => id),
    encodeText,
  );
  const search = buildIndex(numbered, encodeText);
  const manifest: Manifest = {
    schema: 1,
    paperCount: numbered.length,
    days: countDays(numbered),
    papers: parts.references,
    identities: identities.references,
    search: search.reference,
  };
  const manifestFile = { file: MANIFEST_FILE, bytes: encodeText(encodeManifest(manifest)) };
  return {
    manifest,
    files: [manifestFile, ...parts.files, ...identities.files, ...search.files],
  };
}
