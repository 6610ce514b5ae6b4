import type { CitedPaper } from '#domain/cite/citation.ts';
import type { FormatId } from '#domain/cite/format-names.ts';
import { citationFormat } from '#domain/cite/formats.ts';
import { countInWords } from '#domain/text/count-in-words.ts';
import { copyComingText } from '#platform/clipboard.ts';
import { saveFile } from '#platform/files.ts';
import { inPieces } from '#platform/in-pieces.ts';
import { askToCite, type CiteRequest } from '#state/cite-request.ts';
import { showNotice } from '#state/notices.ts';
import { setPreferences, usePreferences } from '#state/preferences.ts';
import { useShelf } from '#state/shelf-store.ts';
import { citedPapers } from './cited-papers.ts';
import { exportName, inFile } from './export-file.ts';
import { fileSteps } from './file-steps.ts';

/** Saves papers as a file, without the dialog. */
export async function downloadAtOnce(request: CiteRequest, id: FormatId): Promise<void> {
  const format = citationFormat(id);
  const name = exportName(request, format);
  const text = await written(papersOf(request), id, format.mime);
  saveFile(name, inFile(text, format));
  showNotice(`Saved ${name} to your downloads`, false);
}

/**
 * Copies papers, without the dialog, which opens only where the browser does not let Lectern copy. The
 * papers may still be on their way, as the clipboard must be asked for while the key is fresh.
 */
export async function copyAtOnce(coming: Promise<CiteRequest>, id: FormatId): Promise<void> {
  const text = coming.then((request) => written(papersOf(request), id, 'text/plain'));
  const isCopied = await copyComingText(text);
  const request = await coming;
  if (isCopied) {
    const papers = countInWords(papersOf(request).length, 'paper');
    return showNotice(`Copied ${papers} as ${citationFormat(id).name}`, false);
  }
  setPreferences({ citeFormat: id });
  askToCite(request);
  showNotice('The browser did not let Lectern copy: press Copy here', false);
}

function papersOf(request: CiteRequest): readonly CitedPaper[] {
  const { citeNotes } = usePreferences.getState();
  return citedPapers(request, 'shown', citeNotes, useShelf.getState());
}

/** From so many papers on, the reader is told that they are being written. */
const MANY = 1000;

function written(papers: readonly CitedPaper[], id: FormatId, type: string): Promise<Blob> {
  if (papers.length >= MANY) showNotice(`Writing ${countInWords(papers.length, 'paper')} …`, false);
  return inPieces(fileSteps(citationFormat(id), papers, type), {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
}
