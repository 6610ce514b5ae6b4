/** The longest name that is kept, in characters. */
export const LONGEST_NAME = 60;

/** A name as it is kept: one space between words, at most 60 characters; empty if there is none. */
export function tidyName(text: string): string {
  const words = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return Array.from(words).slice(0, LONGEST_NAME).join('').trim();
}

/** Whether two names are the same, in whatever case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether a name can be given to what has this id: it is one, and nothing else is called so. */
export function isFreeName<Id>(
  all: ReadonlyMap<Id, { readonly name: string }>,
  id: Id,
  name: string,
): boolean {
  const owner = idNamed(all, name);
  return tidyName(name) !== '' && (owner === null || owner === id);
}

/** The id of what has this name, in whatever case; null where nothing has. */
export function idNamed<Id>(
  all: ReadonlyMap<Id, { readonly name: string }>,
  name: string,
): Id | null {
  const wanted = tidyName(name);
  for (const [id, one] of all) if (isSameName(one.name, wanted)) return id;
  return null;
}
