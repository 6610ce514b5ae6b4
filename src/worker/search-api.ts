import type { BundleFaultCode } from '#domain/bundle/bundle-error.ts';
import type { Manifest } from '#domain/bundle/manifest.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import type { Query } from '#domain/query/query.ts';
import type { Suggestion } from '#domain/search/did-you-mean.ts';
import type { SearchedPaper } from '#domain/search/paper-fields.ts';
import type {
  AuthorCount,
  DayCount,
  SearchRequest,
  SearchResult,
  ViewSizes,
} from '#domain/search/search-request.ts';
import type { ShelfChange } from '#domain/search/shelf-snapshot.ts';

/** Tells apart the bundles that a worker holds open. */
export type BundleHandle = number;

/** What the worker can be asked, and what it answers. */
export interface SearchCalls {
  /** Opens a bundle whose folder lies at an address; nothing is fetched yet. */
  open: {
    readonly argument: { readonly manifest: Manifest; readonly base: string };
    readonly answer: null;
  };
  close: { readonly argument: null; readonly answer: null };
  /** Answers the addresses of all that the worker has fetched, of whatever bundle. */
  listFetched: { readonly argument: null; readonly answer: readonly string[] };
  /** Answers which papers of lists the bundle does not have and no copy is known of. */
  changeShelf: { readonly argument: ShelfChange; readonly answer: readonly PaperId[] };
  /** Hands over copies of papers that the bundle does not have. */
  addCopies: { readonly argument: readonly SearchedPaper[]; readonly answer: null };
  search: { readonly argument: SearchRequest; readonly answer: SearchResult };
  /** The most frequent authors of what a request finds. */
  frequentAuthors: { readonly argument: SearchRequest; readonly answer: readonly AuthorCount[] };
  findAuthors: {
    readonly argument: {
      readonly text: string;
      readonly request: SearchRequest;
      readonly limit: number;
    };
    readonly answer: readonly AuthorCount[];
  };
  /** Papers of the bundle that are read, a day, ascending. */
  countReadByDay: { readonly argument: null; readonly answer: readonly DayCount[] };
  /** Words that may have been meant for those of a query that find little. */
  suggestWords: { readonly argument: Query; readonly answer: readonly Suggestion[] };
  countViews: { readonly argument: null; readonly answer: ViewSizes };
}

export type SearchMethod = keyof SearchCalls;

export type Argument<Method extends SearchMethod> = SearchCalls[Method]['argument'];

export type Answer<Method extends SearchMethod> = SearchCalls[Method]['answer'];

type CallMessages = {
  readonly [Method in SearchMethod]: {
    readonly id: number;
    readonly bundle: BundleHandle;
    readonly method: Method;
    readonly argument: Argument<Method>;
  };
};

/** A call as a message; `id` tells its answer. */
export type SearchCall<Method extends SearchMethod = SearchMethod> = CallMessages[Method];

/** A message to the worker: a call, or that nobody waits for a call any longer. */
export type ToWorker = SearchCall | { readonly id: number; readonly method: 'cancel' };

/** Why a call failed; `unexpected` is a fault of the program. */
export interface CallFault {
  readonly code: BundleFaultCode | 'unexpected';
  readonly message: string;
  /** The bundle's file that it is about, if any. */
  readonly file: string;
}

/** A message from the worker. */
export type FromWorker =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: CallFault };
