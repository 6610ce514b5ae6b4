import { pairs } from './symbols.ts';

const SCRIPTS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['^', new Map(pairs('0 ⁰ 1 ¹ 2 ² 3 ³ 4 ⁴ 5 ⁵ 6 ⁶ 7 ⁷ 8 ⁸ 9 ⁹ + ⁺ - ⁻ − ⁻ n ⁿ i ⁱ ′ ′'))],
  ['_', new Map(pairs('0 ₀ 1 ₁ 2 ₂ 3 ₃ 4 ₄ 5 ₅ 6 ₆ 7 ₇ 8 ₈ 9 ₉ + ₊ - ₋ − ₋'))],
]);
const WORD_OR_CHARACTER = /^(?:[\p{L}\p{N}\p{M}]*|[^])$/u;

/** Whether a character sets what follows it as a subscript or superscript. */
export function isScriptSign(character: string): boolean {
  return SCRIPTS.has(character);
}

/** A subscript or superscript in plain Unicode: in small digits where there are such, else after its sign. */
export function script(sign: string, content: string): string {
  const table = SCRIPTS.get(sign);
  const small = Array.from(content, (character) => table?.get(character));
  if (content !== '' && !small.includes(undefined)) return small.join('');
  return WORD_OR_CHARACTER.test(content) ? sign + content : `${sign}(${content})`;
}
