/** A stretch of an author list; `masked` is as long as `text`, what brackets hold blotted out. */
export interface NamePiece {
  readonly text: string;
  readonly masked: string;
}

const BLOT = '\u2022';
const COMMA_LIST = /[,;]|:(?= |$)/g;
const SEMICOLON_LIST = /;|:(?= |$)/g;
const CONJUNCTION = /(?:^| )(?:and|And|&)(?= |$)/g;
const ON_BEHALF = /(?:^| )(?:for|on behalf of)(?: the)?(?= )/g;
const MANY_COLLABORATIONS = /\bCollaborations$/i;
const COLLABORATION =
  /\b(?:collaborations?|consortium|team|group|project|observatory|experiment|survey)\b/i;

/** Whether a piece names a group of people, which stays whole however long its name is. */
export function namesCollaboration(piece: NamePiece): boolean {
  return COLLABORATION.test(piece.masked);
}

/**
 * The stretches between the separators of an author list, in order; some may be empty. Separators
 * inside parentheses do not count. Runs of white space become one space. Linear in the text.
 */
export function splitNames(text: string): readonly NamePiece[] {
  const spaced = text.replace(/\s+/gu, ' ').trim();
  const whole = { text: spaced, masked: maskParentheses(spaced) };
  return splitAt(whole, separatorOf(whole))
    .flatMap((piece) => (namesCollaboration(piece) ? splitAt(piece, ON_BEHALF) : [piece]))
    .flatMap((piece) => (holdsTogether(piece) ? [piece] : splitAt(piece, CONJUNCTION)));
}

/** How many words stand outside parentheses. */
export function wordCount(piece: NamePiece): number {
  return piece.masked.split(' ').filter((word) => word.replaceAll(BLOT, '') !== '').length;
}

// "Smith, John; Doe, Jane" is two people: semicolons rule where most parts have just one comma.
function separatorOf(whole: NamePiece): RegExp {
  if (!whole.masked.includes(';')) return COMMA_LIST;
  const parts = splitAt(whole, SEMICOLON_LIST);
  const inverted = parts.filter((part) => part.masked.split(',').length === 2).length;
  return inverted * 2 > parts.length ? SEMICOLON_LIST : COMMA_LIST;
}

// The "and" of "LIGO and Virgo Collaborations" or "The Research and Education Group" is no list's.
function holdsTogether(piece: NamePiece): boolean {
  const named = piece.masked.trim();
  return MANY_COLLABORATIONS.test(named) || (/^the /i.test(named) && namesCollaboration(piece));
}

function splitAt(piece: NamePiece, separator: RegExp): NamePiece[] {
  const pieces: NamePiece[] = [];
  let start = 0;
  for (const match of piece.masked.matchAll(separator)) {
    pieces.push(sliceOf(piece, start, match.index));
    start = match.index + match[0].length;
  }
  pieces.push(sliceOf(piece, start, piece.text.length));
  return pieces;
}

function sliceOf(piece: NamePiece, start: number, end: number): NamePiece {
  return { text: piece.text.slice(start, end), masked: piece.masked.slice(start, end) };
}

function maskParentheses(text: string): string {
  const stretches: string[] = [];
  let start = 0;
  for (const [opening, closing] of outermostParentheses(text)) {
    stretches.push(text.slice(start, opening), BLOT.repeat(closing + 1 - opening));
    start = closing + 1;
  }
  stretches.push(text.slice(start));
  return stretches.join('');
}

/** Positions in order. A parenthesis without its partner is an ordinary character. */
function outermostParentheses(text: string): readonly (readonly [number, number])[] {
  const open: number[] = [];
  const pairs: (readonly [number, number])[] = [];
  for (const match of text.matchAll(/[()]/g)) {
    if (match[0] === '(') {
      open.push(match.index);
      continue;
    }
    const opening = open.pop();
    if (opening === undefined) continue;
    while ((pairs.at(-1)?.[0] ?? -1) > opening) pairs.pop();
    pairs.push([opening, match.index]);
  }
  return pairs;
}
