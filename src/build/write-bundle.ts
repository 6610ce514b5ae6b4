import { encodeIdentities } from '#domain/bundle/encode-identities.ts';
import type { Manifest } from '#domain/bundle/manifest.ts';
import { encodeManifest, MANIFEST_FILE } from '#domain/bundle/manifest-codec.ts';
import { PapersWriter } from '#domain/bundle/encode-papers.ts';
import type { EmitFile } from '#domain/bundle/part.ts';
import { AuthorColumns } from '#domain/search/author-columns.ts';
import { BlockWriter, USUAL_LIMITS } from '#domain/search/block-writer.ts';
import { writeIndex } from '#domain/search/write-index.ts';
import type { BundleSource } from './bundle-source.ts';

/**
 * Writes a bundle: each file is handed on as soon as it is whole, the manifest last. The same papers
 * give the same bytes.
 */
export function writeBundle(source: BundleSource, emit: EmitFile): Manifest {
  const encoder = new TextEncoder();
  const encodeText = (text: string): Uint8Array => encoder.encode(text);
  const papers = new PapersWriter(encodeText, emit);
  const authors = new AuthorColumns();
  for (const paper of source.papers()) {
    papers.add(paper.bytes);
    authors.addPaper(paper.authors);
  }
  const writer = new BlockWriter(encodeText, emit, USUAL_LIMITS);
  const manifest: Manifest = {
    schema: 1,
    paperCount: source.ids.length,
    days: source.days,
    papers: papers.finish(),
    identities: encodeIdentities(source.ids, encodeText, emit),
    search: writeIndex(writer, source.index(), authors.finish()),
  };
  emit({ file: MANIFEST_FILE, bytes: encodeText(encodeManifest(manifest)) });
  return manifest;
}
