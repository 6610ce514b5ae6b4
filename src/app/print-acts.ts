import { currentPlace } from '#state/address.ts';
import { showNotice } from '#state/notices.ts';
import type { OfferedAct } from '#state/offered-acts.ts';
import { askToPrint } from '#state/print-request.ts';
import type { ListSource } from './use-list-source.ts';

/** Papers beyond which a list would hold the page, and fill a cupboard. */
const MOST_PRINTED = 2000;

/** What can be printed: the open paper, and the list, unless that is one which prints itself. */
export function printActs(source: ListSource, printsItself: boolean): readonly OfferedAct[] {
  const acts: OfferedAct[] = [];
  if (currentPlace().address.paper !== null)
    acts.push({
      id: 'print-paper',
      title: 'Print the paper',
      also: 'abstract PDF',
      run: () => globalThis.print(),
    });
  if (source.count > 0 && !printsItself)
    acts.push({
      id: 'print-list',
      title: 'Print the list',
      also: 'papers PDF',
      run: () => void printList(source),
    });
  return acts;
}

async function printList({ name, count, papers }: ListSource): Promise<void> {
  if (count > MOST_PRINTED)
    return showNotice(
      `Lectern prints at most ${MOST_PRINTED} papers: narrow the list first`,
      false,
    );
  try {
    askToPrint({ name, papers: await papers() });
  } catch {
    showNotice('Some papers could not be fetched, so nothing was printed', false);
  }
}
