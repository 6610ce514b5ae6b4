import type { Paper } from '#domain/paper/paper.ts';
import { create } from 'zustand';

/** A list that is to be printed: its papers in their order. */
export interface PrintRequest {
  readonly name: string;
  readonly papers: readonly Paper[];
}

interface PrintRequests {
  readonly request: PrintRequest | null;
}

export const usePrintRequest = create<PrintRequests>(() => ({ request: null }));

/** Has a list printed. */
export function askToPrint(request: PrintRequest): void {
  usePrintRequest.setState({ request });
}

/** Takes note that it is printed, or that the reader gave it up. */
export function endPrinting(): void {
  usePrintRequest.setState({ request: null });
}
