import { encodeIdentities } from '#domain/bundle/encode-identities.ts';
import { RelatedWriter } from '#domain/bundle/encode-related.ts';
import type { Manifest, PartReference } from '#domain/bundle/manifest.ts';
import { encodeManifest, MANIFEST_FILE } from '#domain/bundle/manifest-codec.ts';
import { PapersWriter } from '#domain/bundle/encode-papers.ts';
import { encodePapersDirectories } from '#domain/bundle/encode-papers-directories.ts';
import { PaperHeads } from '#domain/bundle/paper-heads.ts';
import type { EmitFile } from '#domain/bundle/part.ts';
import { TermVectorsBuilder } from '#domain/rank/term-vectors.ts';
import { writeRelated } from '#domain/rank/write-related.ts';
import { AuthorColumns } from '#domain/search/author-columns.ts';
import { BlockWriter, USUAL_LIMITS } from '#domain/search/block-writer.ts';
import { writeIndex } from '#domain/search/write-index.ts';
import type { BundleSource } from './bundle-source.ts';
import { type Progress, SILENT } from './progress.ts';

/**
 * Writes a bundle: each file is handed on as soon as it is whole, the manifest last. The same papers
 * give the same bytes.
 */
export function writeBundle(
  source: BundleSource,
  emit: EmitFile,
  progress: Progress = SILENT,
): Manifest {
  const encoder = new TextEncoder();
  const encodeText = (text: string): Uint8Array => encoder.encode(text);
  const papers = new PapersWriter(encodeText, emit);
  const authors = new AuthorColumns();
  const heads = new PaperHeads(encodeText);
  for (const paper of source.papers()) {
    papers.add(paper.bytes);
    authors.addPaper(paper.authors);
    heads.add(paper.head);
  }
  const writer = new BlockWriter(encodeText, emit, USUAL_LIMITS);
  const paperCount = source.ids.length;
  const vectors = new TermVectorsBuilder(paperCount);
  const relate = (): PartReference => {
    progress.begin('relating papers', paperCount, 'papers');
    const related = new RelatedWriter(heads, encodeText, emit);
    return writeRelated(related, vectors.finish(), () => progress.advance(1));
  };
  const { entries, lengths } = source.index();
  const index = { entries: vectors.seen(entries), lengths };
  const manifest: Manifest = {
    schema: 4,
    paperCount,
    days: source.days,
    ...encodePapersDirectories(papers.finish(), emit),
    identities: encodeIdentities(source.ids, encodeText, emit),
    search: writeIndex(writer, index, authors.finish()),
    related: relate(),
  };
  emit({ file: MANIFEST_FILE, bytes: encodeText(encodeManifest(manifest)) });
  return manifest;
}
