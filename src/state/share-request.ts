import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { create } from 'zustand';
import { useShelf } from './shelf-store.ts';

/** A list that the reader asked to share: whatever its papers are, in their order. */
export interface ShareRequest {
  readonly title: string;
  readonly papers: readonly Paper[];
}

interface ShareRequests {
  readonly request: ShareRequest | null;
}

export const useShareRequest = create<ShareRequests>(() => ({ request: null }));

/** Asks for the dialog that shares a list. */
export function askToShare(request: ShareRequest): void {
  useShareRequest.setState({ request });
}

/** Asks for it to share papers of a list of the reader's, as far as this device has copies of them. */
export function askToShareKept(title: string, ids: readonly PaperId[]): void {
  const { copies } = useShelf.getState();
  askToShare({ title, papers: ids.flatMap((id) => copies.get(id) ?? []) });
}

/** Puts the dialog away. */
export function endSharing(): void {
  useShareRequest.setState({ request: null });
}
