import { FORMAT_NAMES, type FormatId } from '#domain/cite/format-names.ts';
import { askToCite, type CiteRequest } from '#state/cite-request.ts';
import { showNotice } from '#state/notices.ts';
import type { OfferedAct } from '#state/offered-acts.ts';

/** What is to be exported, fetched when it is asked for; rejects where it cannot be had. */
export interface Exported {
  readonly id: string;
  /** As a sentence says it. */
  readonly named: string;
  readonly request: () => Promise<CiteRequest>;
}

const FORMATS: readonly FormatId[] = ['bibtex', 'ris', 'csl-json', 'markdown', 'csv', 'text'];
const NOT_FETCHED = 'Some papers could not be fetched, so nothing was exported';

/** Opens the dialog in which papers are exported. */
export function exportAct({ id, named, request }: Exported): OfferedAct {
  return {
    id: `export ${id}`,
    title: `Export ${named}`,
    also: 'cite copy download save BibTeX RIS CSL-JSON Markdown CSV',
    run: telling(async () => askToCite(await request())),
  };
}

/** Papers as text at once, in each format, without the dialog. */
export function formatActs({ id, named, request }: Exported): readonly OfferedAct[] {
  return FORMATS.flatMap((format): readonly OfferedAct[] => [
    {
      id: `copy ${id} ${format}`,
      title: `Copy ${named} as ${FORMAT_NAMES[format]}`,
      also: 'export cite citation clipboard',
      isMinor: true,
      run: telling(async () => {
        const coming = request();
        const { copyAtOnce } = await import('#features/cite/cite-at-once.ts');
        await copyAtOnce(coming, format);
      }),
    },
    {
      id: `download ${id} ${format}`,
      title: `Download ${named} as ${FORMAT_NAMES[format]}`,
      also: 'export cite citation save file',
      isMinor: true,
      run: telling(async () => {
        const { downloadAtOnce } = await import('#features/cite/cite-at-once.ts');
        await downloadAtOnce(await request(), format);
      }),
    },
  ]);
}

/** An act that says so where it fails. */
function telling(act: () => Promise<void>): () => void {
  return () => void act().catch(() => showNotice(NOT_FETCHED, false));
}
