import { expect, it } from 'vitest';
import { faultSentence } from './fault-sentence.ts';

it('says what storage’s faults mean for an import, and leaves a file’s own faults as they are', () => {
  const fault = { message: 'Access is denied for this document.' };
  expect(faultSentence({ code: 'blocked', ...fault })).toMatch(
    /does not let Lectern keep anything/,
  );
  expect(faultSentence({ code: 'quota', ...fault })).toMatch(/not enough room/);
  expect(faultSentence({ code: 'damaged', message: 'Line 2.' })).toBe('Line 2.');
});
