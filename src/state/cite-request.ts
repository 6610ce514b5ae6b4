import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { create } from 'zustand';

/** What the reader asked to have cited. */
export type CiteRequest =
  | { readonly kind: 'paper'; readonly paper: Paper }
  /** Papers that the reader picked out. */
  | { readonly kind: 'papers'; readonly papers: readonly Paper[] }
  | CitedList;

/** A list that the reader keeps, of which the papers shown are a part. */
export interface CitedList {
  readonly kind: 'list';
  /** As a sentence says it. */
  readonly name: string;
  readonly shown: readonly PaperId[];
  readonly all: readonly PaperId[];
}

interface CiteRequests {
  readonly request: CiteRequest | null;
}

export const useCiteRequest = create<CiteRequests>(() => ({ request: null }));

/** Asks for the dialog that cites. */
export function askToCite(request: CiteRequest): void {
  useCiteRequest.setState({ request });
}

/** Puts the dialog away. */
export function endCiting(): void {
  useCiteRequest.setState({ request: null });
}
