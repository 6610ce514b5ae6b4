/** Characters that a line of the widest list holds, with room to spare. */
const LONGEST = 160;
/** Only so much of a note is looked at, however long it is. */
const LOOKED_AT = 2_000;
const LINE_MARKS = /^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+|\d{1,9}[.)]\s+|`{3,}\S*|~{3,}\S*)+/;
const LINK = /!?\[([^[\]]*)\]\([^()\s]*\)/g;
const SIGNS = /[*_`]+/g;

/** The beginning of a note as one line of plain text, without the signs of its Markdown. */
export function noteLine(note: string): string {
  const words = note
    .slice(0, LOOKED_AT)
    .split('\n')
    .map((line) => line.replace(LINE_MARKS, '').replace(LINK, '$1').replace(SIGNS, '').trim())
    .filter((line) => line !== '')
    .join(' ');
  return words.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
}
