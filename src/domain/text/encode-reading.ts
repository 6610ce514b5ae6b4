import { interpretedPieces } from './interpret.ts';
import { type Reading, STYLE_LETTERS } from './reading.ts';
import type { Formula, Run } from './run.ts';

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries(STYLE_LETTERS).map(([letter, style]) => [style, letter]),
);

/** Writes how a text reads, with its formulas as `typeset` gives them. */
export function encodeReading(text: string, typeset: (formula: Formula) => string): Reading {
  const reading: (number | string | null)[] = [];
  let wordsAt = -1;
  for (const piece of interpretedPieces(text)) {
    const length = piece.end - piece.start;
    const fields = fieldsOf(piece, text.slice(piece.start, piece.end), typeset);
    const before = reading[wordsAt];
    // Words that read as they are written become one piece.
    if (fields.length === 0 && wordsAt === reading.length - 1 && typeof before === 'number')
      reading[wordsAt] = before + length;
    else reading.push(length, ...fields);
    wordsAt = fields.length === 0 ? reading.length - 1 : -1;
  }
  return reading;
}

function fieldsOf(
  { text, styles, address, formula }: Run,
  source: string,
  typeset: (formula: Formula) => string,
): readonly (string | null)[] {
  const letters = styles.map((style) => LETTERS.get(style) ?? '').join('');
  const look = `${letters}${formula?.display === true ? 'D' : ''}${address === null ? '' : `@${address}`}`;
  if (formula !== null) return [text, look, typeset(formula)];
  const shown = text === source ? null : text;
  if (look !== '') return [shown, look];
  return shown === null ? [] : [shown];
}
