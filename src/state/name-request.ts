import { create } from 'zustand';

/** Something that is to get another name. */
export interface NameRequest {
  /** What the dialog is called. */
  readonly title: string;
  /** The name that it has. */
  readonly name: string;
  /** Whether nothing else of its kind is called so. */
  readonly isFree: (name: string) => boolean;
  readonly give: (name: string) => void;
}

interface NameRequests {
  readonly request: NameRequest | null;
}

export const useNameRequest = create<NameRequests>(() => ({ request: null }));

/** Asks for the dialog that asks for a name. */
export function askForName(request: NameRequest): void {
  useNameRequest.setState({ request });
}

/** Puts the dialog away. */
export function endNaming(): void {
  useNameRequest.setState({ request: null });
}
