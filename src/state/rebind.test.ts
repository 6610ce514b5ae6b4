import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMAND_KEYS, COMMAND_NAMES } from './commands.ts';
import {
  boundKeys,
  commandsInTheWay,
  type KeyTable,
  withFirstKeys,
  withKeys,
  withoutKeys,
} from './rebind.ts';

const NONE: KeyTable = {};

describe('a new key', () => {
  it('stands after a command’s keys, or in the place of one of them', () => {
    expect(boundKeys(withKeys(NONE, 'undo', 'q', null), 'undo')).toEqual(['z', 'mod+z', 'q']);
    expect(boundKeys(withKeys(NONE, 'undo', 'q', 'z'), 'undo')).toEqual(['q', 'mod+z']);
  });

  it('is taken from the command that had it', () => {
    expect(commandsInTheWay(NONE, 'undo', 'b')).toEqual(['toggle-bookmark']);
    const table = withKeys(NONE, 'undo', 'b', 'z');
    expect(boundKeys(table, 'toggle-bookmark')).toEqual(['s']);
    expect(boundKeys(table, 'undo')).toEqual(['b', 'mod+z']);
  });

  it('that begins sequences of others stands in their way, and the other way round', () => {
    expect(commandsInTheWay(NONE, 'undo', 'g')).toEqual([
      'first-paper',
      'view-all',
      'view-unread',
      'view-reading-list',
      'view-history',
    ]);
    expect(commandsInTheWay(NONE, 'undo', 'b q')).toEqual(['toggle-bookmark']);
    expect(boundKeys(withKeys(NONE, 'undo', 'g', null), 'view-all')).toEqual([]);
  });

  it('that the command has already changes nothing', () => {
    expect(boundKeys(withKeys(NONE, 'undo', 'z', null), 'undo')).toEqual(['z', 'mod+z']);
    expect(boundKeys(withKeys(NONE, 'undo', 'z', 'mod+z'), 'undo')).toEqual(['z']);
  });
});

describe('keys taken away', () => {
  it('leave the command without them, and come back with its first keys', () => {
    const table = withoutKeys(NONE, 'filters', 'f');
    expect(boundKeys(table, 'filters')).toEqual([]);
    expect(boundKeys(withFirstKeys(table, 'filters'), 'filters')).toEqual(['f']);
  });

  it('come back from the command that has them now', () => {
    const table = withFirstKeys(withKeys(NONE, 'undo', 'b', 'z'), 'toggle-bookmark');
    expect(boundKeys(table, 'toggle-bookmark')).toEqual(['b', 's']);
    expect(boundKeys(table, 'undo')).toEqual(['mod+z']);
  });
});

describe('whatever is rebound', () => {
  const keys = fc.constantFrom('b', 'q', 'g', 'g g', 'g a', 'b q', 'mod+z', 'shift+a', 'Space');
  const change = fc.record({
    name: fc.constantFrom(...COMMAND_NAMES),
    keys,
    act: fc.constantFrom('add', 'replace', 'remove', 'reset'),
  });

  it('no key stands in another’s way, and resetting every command resets all', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        let table: KeyTable = { 'of-a-later-version': ['w'] };
        for (const { name, keys: given, act } of changes) {
          const [first = null] = boundKeys(table, name);
          if (act === 'reset') table = withFirstKeys(table, name);
          else if (act === 'remove') table = withoutKeys(table, name, first ?? given);
          else table = withKeys(table, name, given, act === 'add' ? null : first);
        }
        for (const name of COMMAND_NAMES) {
          const own = boundKeys(table, name);
          expect(new Set(own).size).toBe(own.length);
          for (const bound of own) expect(commandsInTheWay(table, name, bound)).toEqual([]);
        }
        const reset = COMMAND_NAMES.reduce(withFirstKeys, table);
        for (const name of COMMAND_NAMES)
          expect(boundKeys(reset, name)).toEqual(COMMAND_KEYS[name]);
        expect(reset['of-a-later-version']).toEqual(['w']);
      }),
    );
  });
});
