const SMALL_WORD = /^['’]?\p{Ll}[\p{L}\p{M}'’.]*$/u;
/** Joins two family names, as in `García y Vega`. */
const JOINT: ReadonlySet<string> = new Set(['y', 'e', 'i']);
/** Words that are part of a family name where they are capitalised. */
const CAPITALISED: ReadonlySet<string> = new Set(
  'Al Ben Da Dal De Del Della Den Der Des Di Do Dos Du El Ibn La Las Le Lo Los San Santa St St. Te Ten Ter Van Von Zu'.split(
    ' ',
  ),
);
/** In Vietnamese names these are words of the given name. */
const ALSO_VIETNAMESE: ReadonlySet<string> = new Set(['Do', 'La', 'Le', 'Van']);
const VIETNAMESE =
  /\b(?:bui|dang|dinh|duong|hoang|huynh|luong|ngo|nguyen|pham|phan|tran|trinh|truong|vu)\b/i;

/** Whether a word is a small word before a family name, in lower case: `van`, `de`, `'t`. */
export function isParticle(word: string): boolean {
  return SMALL_WORD.test(word);
}

/**
 * Where the family name begins in a name of two words or more that is written given name first: at
 * the first small word after the given name, else at the last word.
 */
export function familyStart(words: readonly string[]): number {
  const last = words.length - 1;
  const name = words
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  const isVietnamese = VIETNAMESE.test(name);
  // A first word is the given name, in whatever case, but for names that have none.
  const first = isParticle(words[0] ?? '') && isParticle(words[1] ?? '') && last > 1 ? 0 : 1;
  for (let index = first; index < last; index += 1) {
    const word = words[index] ?? '';
    if (JOINT.has(word)) return Math.max(index - 1, 1);
    if (isParticle(word)) return index;
    if (CAPITALISED.has(word) && !(isVietnamese && ALSO_VIETNAMESE.has(word))) return index;
  }
  return last;
}
