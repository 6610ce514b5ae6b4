import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryBackup } from '#testing/arbitrary-backups.ts';
import type { Backup } from './backup.ts';
import { createBackupReader, readBackup } from './read-backup.ts';
import { backupText } from './write-backup.ts';

function faultOf(text: string): string {
  const read = readBackup(text);
  return read.ok ? 'none' : `${read.fault.code}: ${read.fault.message}`;
}

function backupIn(text: string): Backup {
  const read = readBackup(text);
  if (!read.ok) throw new Error(read.fault.message);
  return read.backup;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const HEAD = '{ "format": "lectern-shelf", "schema": 1';
const sound = `${HEAD},\n  "records": [\n    { "key": "read:x", "record": { "schema": 1 } }\n  ]\n}\n`;

describe('reading a backup', () => {
  it('gives back, to the byte, what was written, unknown fields and damaged records included', () => {
    fc.assert(
      fc.property(arbitraryBackup, (backup) => {
        const text = [...backupText(backup)].join('');
        expect(JSON.parse(text)).toMatchObject({ format: 'lectern-shelf', schema: 1 });
        expect([...backupText(backupIn(text))].join('')).toBe(text);
      }),
    );
  });

  it('reads the same whatever pieces the text comes in', () => {
    fc.assert(
      fc.property(arbitraryBackup, fc.array(fc.nat()), (backup, cuts) => {
        const text = [...backupText(backup)].join('');
        const places = cuts.map((cut) => cut % (text.length + 1)).toSorted((a, b) => a - b);
        const reader = createBackupReader();
        for (const [at, place] of [...places, text.length].entries()) {
          expect(reader.write(text.slice(places[at - 1] ?? 0, place))).toBe(null);
        }
        expect(reader.end()).toEqual(readBackup(text));
      }),
    );
  });

  it('refuses a file of another kind with a word on what can be imported', () => {
    for (const text of ['', '@article{x,', 'Title\n', '[]', '{}', '{"name":"x"}', '{"format":"x"}'])
      expect(faultOf(text)).toMatch(/^foreign: .*Only files that Lectern has exported/);
  });

  it('refuses a newer schema with its reason', () => {
    expect(faultOf('{ "format": "lectern-shelf", "schema": 2, "records": 7 }')).toMatch(
      /^newer: A newer version of Lectern wrote this file \(its schema is 2/,
    );
  });

  it.each([
    [`${HEAD},\n "records": [\n  { "key": "a" "record": 1 }] }`, 'line 3, column 16: a comma'],
    [`${HEAD},\n "records": [\n  { "key": "a",\n "record": tru }] }`, 'line 4, column 12: a value'],
    [`${HEAD},\n "records": [ { "key": "a" } ] }`, 'line 2, column 15: an entry needs a key'],
    [`${HEAD},\n "records": [ 1 2 ] }`, 'line 2, column 15: an entry needs'],
    [`${HEAD} "records": [] }`, 'line 1, column 42: a comma'],
    [`${HEAD}, "x" 1 }`, 'line 1, column 47: a colon'],
    [`${HEAD}, 7: 1 }`, 'line 1, column 43: the name of a field'],
    [`${HEAD} }\n x`, 'line 2, column 2: something follows'],
    [`${HEAD}, "records": {} }`, 'line 1, column 54: “records” must be a list'],
    ['{ "format": "lectern-shelf", "schema": "1" }', 'its schema must be a number'],
    [`${HEAD}, "x": ${'['.repeat(1)}${'{"a":'.repeat(70)}`, 'nested more deeply'],
    [`${HEAD}, "x": "a\u0001" }`, 'a text has a sign in it that cannot stand there'],
  ])('says where %j is damaged', (text, place) => {
    expect(faultOf(text)).toContain(`damaged: The file is damaged at`);
    expect(faultOf(text)).toContain(place);
  });

  it('refuses a file that was cut anywhere', () => {
    expect(faultOf(sound)).toBe('none');
    for (let length = 0; length < sound.length - 1; length += 1)
      expect(faultOf(sound.slice(0, length))).toMatch(/^(?:damaged|foreign): /);
  });

  it('refuses whatever JSON.parse does not take, whichever sign is changed', () => {
    const change = fc.record({
      at: fc.nat(sound.length - 2),
      sign: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '1', ' ', 'x', '\\'),
    });
    fc.assert(
      fc.property(change, ({ at, sign }) => {
        const text = `${sound.slice(0, at)}${sign}${sound.slice(at + 1)}`;
        fc.pre(!isJson(text));
        expect(faultOf(text)).not.toBe('none');
      }),
    );
  });

  it('takes a second record of one key as if it were of another file', () => {
    const entry = (counter: number) =>
      `{ "key": "read:${'0'.repeat(12)}", "record": { "schema": 1, "value": true, "at": [${counter}, "a"] } }`;
    const { sections } = backupIn(`${HEAD}, "records": [${entry(2)}, ${entry(1)}] }`);
    expect([...(sections.get('records')?.values() ?? [])]).toMatchObject([{ at: [2, 'a'] }]);
  });
});
