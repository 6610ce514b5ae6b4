import { keepText, keptText } from '#platform/kept-text.ts';

const KEPT_AS = 'preferences';

/** The preferences that this browser keeps, unchecked; none where they cannot be had or read. */
export function keptPreferences(): Readonly<Record<string, unknown>> {
  try {
    const fields: unknown = JSON.parse(keptText(KEPT_AS) ?? '{}');
    return typeof fields === 'object' ? { ...fields } : {};
  } catch {
    // Torn text is worth no word to the reader: these are choices of a moment.
    return {};
  }
}

/** Keeps preferences in this browser where it lets us. */
export function keepPreferences(fields: object): void {
  keepText(KEPT_AS, JSON.stringify(fields));
}
