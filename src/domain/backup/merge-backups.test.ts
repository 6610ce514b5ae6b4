import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryBackup } from '#testing/arbitrary-backups.ts';
import { EMPTY_BACKUP } from './backup.ts';
import { holdsSame, mergeBackups } from './merge-backups.ts';

describe('merging whole backups', () => {
  it('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(arbitraryBackup, arbitraryBackup, (one, other) => {
        expect(mergeBackups(one, other)).toEqual(mergeBackups(other, one));
      }),
    );
  });

  it('gives the same however three are grouped', () => {
    fc.assert(
      fc.property(arbitraryBackup, arbitraryBackup, arbitraryBackup, (one, two, three) => {
        expect(mergeBackups(mergeBackups(one, two), three)).toEqual(
          mergeBackups(one, mergeBackups(two, three)),
        );
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryBackup, arbitraryBackup, (one, other) => {
        const merged = mergeBackups(one, other);
        expect(mergeBackups(merged, other)).toEqual(merged);
        expect(mergeBackups(one, one)).toEqual(one);
        expect(holdsSame(mergeBackups(merged, one), merged)).toBe(true);
      }),
    );
  });

  it('keeps all that one holds against nothing', () => {
    fc.assert(
      fc.property(arbitraryBackup, (one) => {
        expect(holdsSame(mergeBackups(EMPTY_BACKUP, one), one)).toBe(true);
      }),
    );
  });
});
