import { isSameName, tidyName } from '#domain/shelf/name.ts';

/**
 * What a field offers of the names that there are: those that hold the text, the one that it is first,
 * then those that begin with it; and last the text itself, where nothing is called so yet.
 */
export function offeredNames(names: readonly string[], text: string): readonly string[] {
  const wanted = tidyName(text);
  const folded = wanted.toLowerCase();
  const rank = (name: string): number =>
    isSameName(name, wanted) ? 0 : name.toLowerCase().startsWith(folded) ? 1 : 2;
  const ordered = names
    .filter((name) => name.toLowerCase().includes(folded))
    .toSorted((one, other) => rank(one) - rank(other));
  const isNew = wanted !== '' && !names.some((name) => isSameName(name, wanted));
  return isNew ? [...ordered, wanted] : ordered;
}
