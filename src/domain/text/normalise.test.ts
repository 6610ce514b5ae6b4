import { describe, expect, it } from 'vitest';
import { foldForIdentity } from './normalise.ts';

describe('foldForIdentity', () => {
  it.each([
    ['Jörn-Henrik Jacobsen', 'jorn henrik jacobsen'],
    ['Jo\u0308rn', 'jorn'],
    ['The  “Bound”,\tRevisited: ﬁve ', 'the bound revisited five'],
    ['ÎLE İstanbul', 'ile istanbul'],
    ['深度学习, 王明', '深度学习 王明'],
    ['x² + $y_1$', 'x2 y 1'],
    ['— … !', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldForIdentity(text)).toBe(folded);
  });
});
