import { isNameId } from './name-id-form.ts';
import { idOfName } from './name-id.ts';
import type { OrderKey } from './order-key.ts';

declare const searchIdBrand: unique symbol;

/** What a saved search is known by. */
export type SearchId = string & { readonly [searchIdBrand]: true };

/** What the reader looks for again and again. */
export interface SavedSearch {
  readonly name: string;
  /** The query string that shows it, without a question mark. */
  readonly address: string;
  /** Its place among the saved searches. */
  readonly order: OrderKey;
}

/** Whether a text has the form of a saved search's id. */
export function isSearchId(text: string): text is SearchId {
  return isNameId(text);
}

/** The id of the search that an address shows: to save one address twice is to name it anew. */
export function searchIdOf(address: string): SearchId {
  return idOfName(address) as SearchId;
}
