import type { PaperId } from '../paper/paper.ts';
import { isNameId } from './name-id-form.ts';
import type { OrderKey } from './order-key.ts';

declare const listIdBrand: unique symbol;

/** What a list of the reader's own is known by, whatever it is called later. */
export type ListId = string & { readonly [listIdBrand]: true };

/** A list that the reader made beside the reading list. */
export interface NamedList {
  readonly name: string;
  /** Its place among the lists. */
  readonly order: OrderKey;
}

/** A paper's place in a list. */
export interface ListPlace {
  readonly order: OrderKey;
}

/** The papers of a list. */
export interface ListedPapers {
  readonly places: ReadonlyMap<PaperId, ListPlace>;
  /** The same in the reader's own order. */
  readonly list: readonly PaperId[];
}

/** Whether a text has the form of a list's id. */
export function isListId(text: string): text is ListId {
  return isNameId(text);
}
