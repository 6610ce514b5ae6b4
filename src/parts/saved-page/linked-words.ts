import { findLinks } from '#domain/text/links.ts';
import { webLink } from './element.ts';

/** A text whose web addresses are links. */
export function linkedWords(text: string): readonly (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let done = 0;
  for (const { start, end, address } of findLinks(text)) {
    pieces.push(text.slice(done, start), webLink(address, text.slice(start, end)));
    done = end;
  }
  return [...pieces, text.slice(done)];
}
