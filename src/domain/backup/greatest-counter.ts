import { decodeRecord } from '../shelf/decode.ts';
import type { Section } from './backup.ts';

/** The greatest counter of facts that can be read; 0 where there are none. */
export function greatestCounter(facts: Section): number {
  let greatest = 0;
  for (const [key, raw] of facts) {
    const decoded = decodeRecord(key, raw);
    if (decoded.ok) greatest = Math.max(greatest, decoded.register.at[0]);
  }
  return greatest;
}
