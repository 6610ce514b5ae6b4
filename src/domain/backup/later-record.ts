import { is, looseObject, number } from 'valibot';
import { decodeRecord } from '../shelf/decode.ts';
import { compareStamps, type Stamp } from '../shelf/register.ts';
import { textOfRecord } from './record-text.ts';

/** What decides between two records of one key, the weightiest first. */
interface Rank {
  /** 0 for what cannot be read, 1 for what can, 2 for what a newer version wrote. */
  readonly standing: 0 | 1 | 2;
  readonly schema: number;
  readonly at: Stamp;
  readonly value: string;
  readonly text: string;
}

const NO_STAMP: Stamp = [-1, ''];
const versioned = looseObject({ schema: number() });

function rankOf(key: string, raw: unknown, text: string): Rank {
  const schema = is(versioned, raw) ? raw.schema : 0;
  const decoded = decodeRecord(key, raw);
  if (decoded.ok) {
    const { at, value } = decoded.register;
    return { standing: 1, schema, at, value: JSON.stringify(value), text };
  }
  const standing = decoded.fault.code === 'newer' ? 2 : 0;
  return { standing, schema, at: NO_STAMP, value: '', text };
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function compareRanks(one: Rank, other: Rank): number {
  return (
    one.standing - other.standing ||
    one.schema - other.schema ||
    compareStamps(one.at, other.at) ||
    compareTexts(one.value, other.value) ||
    compareTexts(one.text, other.text)
  );
}

/**
 * The later of two stored records of one key, whole, with fields that this version does not know:
 * the greater in one order of all records, so that it matters neither which comes first nor how
 * often. A record that a newer version wrote comes before those that can be read, and these before
 * damaged ones.
 */
export function laterRecord(key: string, one: unknown, other: unknown): unknown {
  const [oneText, otherText] = [textOfRecord(one), textOfRecord(other)];
  if (oneText === otherText) return one;
  const order = compareRanks(rankOf(key, one, oneText), rankOf(key, other, otherText));
  return order >= 0 ? one : other;
}
