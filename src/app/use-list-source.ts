import { isOwnList } from '#domain/query/view.ts';
import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { useListName } from '#parts/use-list-name.ts';
import { currentPlace } from '#state/address.ts';
import type { CiteRequest } from '#state/cite-request.ts';
import { VIEW_NAMES } from '#state/command-words.ts';
import { useSelection } from '#state/selection.ts';
import { useShelf } from '#state/shelf-store.ts';
import { useQueryClient } from '@tanstack/react-query';
import type { Exported } from './export-acts.ts';
import { paperOf } from './paper-of.ts';
import { type ShownList, useShownPapers } from './use-shown-papers.ts';

/** What the screen shows, as papers to take along. */
export interface ListSource {
  readonly name: string;
  /** How many papers the list shows. */
  readonly count: number;
  readonly list: Exported;
  /** The papers that the reader picked out, or the selected one; null where there is none. */
  readonly chosen: Exported | null;
  /** All papers that the list shows, in its order; rejects where one cannot be had. */
  readonly papers: () => Promise<readonly Paper[]>;
}

/** The list on the screen and what is selected of it, to be fetched when they are asked for. */
export function useListSource(shown: ShownList): ListSource {
  const client = useQueryClient();
  const shownPapers = useShownPapers(shown);
  const listName = useListName();
  const { address, position, shared } = currentPlace();
  const { view, list, paper } = address;
  const { bundle, listing, readingList } = shown;
  const count = (readingList ?? listing?.numbers ?? []).length;
  const fetchAll = (ids: readonly PaperId[]): Promise<readonly Paper[]> =>
    Promise.all(ids.map((id) => paperOf(client, bundle, id))).then((found) => {
      const papers = found.filter((one) => one !== null);
      // A list from a link may name papers that no digest here holds.
      if (papers.length < ids.length && (shared === '' || papers.length === 0))
        throw new Error('Some papers could not be fetched.');
      return papers;
    });
  const papers = async (): Promise<readonly Paper[]> => fetchAll(await shownPapers());
  const requestOfList = async (): Promise<CiteRequest> => {
    if (shared !== '' || !isOwnList(view)) return { kind: 'papers', papers: await papers() };
    const { list: kept, listed } = useShelf.getState();
    const all = list === null ? kept : (listed.get(list)?.list ?? []);
    const name = list === null ? 'reading list' : listName;
    return { kind: 'list', name, shown: readingList ?? [], all };
  };
  const picked = useSelection(({ ids }) => ids);
  const one = paper ?? position.selected;
  const chosenIds = picked.size > 0 ? [...picked] : one === null ? [] : [one];
  return {
    name: shared !== '' ? 'Shared list' : isOwnList(view) ? listName : VIEW_NAMES[view],
    count,
    list: { id: 'list', named: 'the list', request: requestOfList },
    chosen:
      chosenIds.length === 0
        ? null
        : {
            id: 'chosen',
            named: picked.size > 0 ? 'the selected papers' : 'the paper',
            request: async () => requestOf(await fetchAll(await inListOrder(chosenIds))),
          },
    papers,
  };

  async function inListOrder(ids: readonly PaperId[]): Promise<readonly PaperId[]> {
    if (ids.length < 2) return ids;
    const wanted = new Set(ids);
    const among = (await shownPapers()).filter((id) => wanted.has(id));
    return [...new Set([...among, ...ids])];
  }
}

function requestOf(papers: readonly Paper[]): CiteRequest {
  const [paper, ...others] = papers;
  return paper !== undefined && others.length === 0
    ? { kind: 'paper', paper }
    : { kind: 'papers', papers };
}
