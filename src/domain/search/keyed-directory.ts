import type { Decoded } from '../bundle/bundle-error.ts';
import type { DecodeText } from '../bundle/codec.ts';
import {
  decodeNameBlocks,
  decodeTermBlocks,
  decodeTermDirectories,
  type KeyedBlockReference,
  type TermBlockReference,
  type TermDirectoryReference,
} from '../bundle/directory.ts';
import type { PartReference, SearchReference } from '../bundle/manifest.ts';
import { cacheParts, type LoadPart } from './load-part.ts';
import { type InOrder, inOrder, mayHold } from './may-hold.ts';

/**
 * Gives the blocks that may hold a term, or with `isPrefix` terms that begin with it, in order, once the
 * directories that know of them are loaded.
 */
export type FindBlocks<Reference> = (
  term: string,
  isPrefix: boolean,
) => Promise<readonly Reference[]>;

/** Finds the blocks of names. */
export function nameBlocks(
  { names }: SearchReference,
  load: LoadPart,
  decodeText: DecodeText,
): FindBlocks<KeyedBlockReference> {
  const rows = cacheRows(load, ({ file }, bytes) => decodeNameBlocks(file, bytes, decodeText));
  return async (term, isPrefix) => mayHold(await rows(names), term, isPrefix);
}

/** Finds the blocks of terms, through one directory or two. */
export function termBlocks(
  { terms, areTermsListed }: SearchReference,
  load: LoadPart,
  decodeText: DecodeText,
): FindBlocks<TermBlockReference> {
  const directories = cacheRows(load, ({ file }, bytes) =>
    decodeTermDirectories(file, bytes, decodeText),
  );
  const rows = cacheRows(load, ({ file, first }: TermDirectoryReference, bytes) =>
    decodeTermBlocks(file, bytes, decodeText, first),
  );
  const whole = { ...terms, from: '', first: 0 };
  return async (term, isPrefix) => {
    const listed =
      areTermsListed === true ? mayHold(await directories(terms), term, isPrefix) : [whole];
    const blocks = await Promise.all(listed.map((directory) => rows(directory)));
    return blocks.flatMap((each) => mayHold(each, term, isPrefix));
  };
}

function cacheRows<Reference extends PartReference, Row extends { readonly from: string }>(
  load: LoadPart,
  decode: (reference: Reference, bytes: Uint8Array) => Decoded<readonly Row[]>,
): (reference: Reference) => Promise<InOrder<Row>> {
  return cacheParts(load, (bytes, reference: Reference) => {
    const rows = decode(reference, bytes);
    return rows.ok ? { ok: true, value: inOrder(rows.value) } : rows;
  });
}
