import type { IndexOptions } from 'flexsearch';
import { array, parse, string, tuple } from 'valibot';

/** How both its index is built and its questions are read: words come ready, apart by blanks. */
export const FLEXSEARCH_OPTIONS: IndexOptions = {
  tokenize: 'strict',
  encode: (text: string) => text.split(' ').filter((word) => word !== ''),
};

const chunksSchema = array(tuple([string(), string()]));

/** The chunks of an exported index from one JSON text. */
export function readChunks(text: string): readonly (readonly [string, string])[] {
  return parse(chunksSchema, JSON.parse(text));
}
