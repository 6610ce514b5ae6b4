import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { paperId } from './paper-id.ts';

// Bookmarks hang on these: a change of any is a loss to every reader.
const FROZEN = [
  ['b1ej1ekghpc4', 'The Cramér–Rao “Bound”, Revisited: ﬁve Proofs', 'Łukasz Kaiser'],
  ['8egrshwykq30', '深度学习', '王明'],
  ['c7w7mv42gt6e', 'Untitled', ''],
  ['sa5n7d44xkw9', 'Causality for Machine Learning', 'Bernhard Schölkopf'],
] as const;

describe('paperId', () => {
  it.each(FROZEN)('is %s for %s', (id, title, author) => {
    expect(paperId(title, author)).toBe(id);
  });

  it('is the first 60 bits of the hash of scheme, title and author, as another way shows', () => {
    const hash = createHash('sha256').update('lectern-paper-1\nuntitled\nada lovelace').digest();
    const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
    const number = hash.readBigUInt64BE() >> 4n;
    const digits = Array.from(number.toString(32).padStart(12, '0'));
    const expected = digits.map((digit) => alphabet.charAt(Number.parseInt(digit, 32))).join('');
    expect(paperId('Untitled', 'Ada Lovelace')).toBe(expected);
  });

  it('does not depend on case, accents, punctuation and spacing', () => {
    expect(paperId('deep  learning?', 'J. Schmidhuber')).toBe(
      paperId('Deep-Learning', 'j Schmidhubér'),
    );
  });

  it('tells papers apart by title and by first author', () => {
    const ids = [paperId('A B', 'C'), paperId('A', 'B C'), paperId('A B', 'D')];
    expect(new Set(ids).size).toBe(3);
  });
});
