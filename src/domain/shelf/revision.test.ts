import { describe, expect, it } from 'vitest';
import { numberedPaper } from '#testing/builders.ts';
import { decodeRevision, earlierTexts, encodeRevision, revisedPaper } from './revision.ts';

const { id } = numberedPaper(1);

function revision(text: string, counter: number, until = 0) {
  const [key, raw] = encodeRevision(id, { value: { text }, at: [counter, 'left'] }, until);
  const decoded = decodeRevision(key, structuredClone(raw));
  if (decoded === null) throw new TypeError('It cannot be read.');
  return decoded;
}

describe('a revision', () => {
  it('is read as it was written, by a key that says whose it is', () => {
    const read = revision('One', 7, 12_000);
    expect(read).toMatchObject({ text: 'One', at: [7, 'left'], until: 12_000 });
    expect(revisedPaper(read.key)).toBe(id);
    expect(revisedPaper(`note:${id}`)).toBeNull();
    expect(revisedPaper('revision:x/1')).toBeNull();
  });

  it('has a key that sorts as its counter does', () => {
    const keys = [2, 10, 9, 2 ** 52].map((counter) => revision('', counter).key);
    expect(keys.toSorted()).toEqual([keys[0], keys[2], keys[1], keys[3]]);
  });

  it('of another schema or form is left alone', () => {
    const [key, raw] = encodeRevision(id, { value: { text: 'One' }, at: [1, 'left'] }, 0);
    for (const field of ['schema', 'value', 'at', 'until']) {
      expect(decodeRevision(key, { ...Object(raw), [field]: 'other' })).toBeNull();
    }
    expect(decodeRevision(key, 'torn')).toBeNull();
  });
});

describe('the earlier texts of a note', () => {
  it('are each shown once, newest first, without the one that stands', () => {
    const revisions = ['One', 'Two', 'One', 'Three', 'Two'].map((text, at) => revision(text, at));
    expect(earlierTexts(revisions, 'Three').map(({ text }) => text)).toEqual(['Two', 'One']);
    expect(earlierTexts([], 'Three')).toEqual([]);
  });
});
