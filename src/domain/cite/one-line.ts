import { plainText } from '../text/interpret.ts';

/** A text with every run of white space and control characters one space, well-formed, trimmed. */
export function inOneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
}

/** A text as readers see it, in plain Unicode and in one line: `Fr\'echet` as `Fréchet`. */
export function plainLine(text: string): string {
  return inOneLine(plainText(inOneLine(text)));
}
