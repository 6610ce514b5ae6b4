import { create } from 'zustand';

/** A field of the open paper that a key or a button asks for before it may be there. */
export type PaperField = 'note' | 'tags' | 'lists';

interface WantedField {
  readonly field: PaperField | null;
}

/** The field that is to take the focus as soon as it is on the screen. */
export const useWantedField = create<WantedField>(() => ({ field: null }));

/** Asks for the focus for a field, now or as soon as it is there. */
export function wantField(field: PaperField): void {
  useWantedField.setState({ field });
}

/** Takes note that the field has the focus. */
export function fieldFound(): void {
  useWantedField.setState({ field: null });
}
