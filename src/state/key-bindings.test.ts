import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { COMMAND_KEYS, COMMAND_NAMES } from './commands.ts';
import { commandOfKeys, keysOf, sequencesAfter } from './key-bindings.ts';
import { endSequence, takeStroke } from './key-sequence.ts';
import { usePreferences } from './preferences.ts';

afterEach(() => {
  usePreferences.setState({ keys: {}, singleKeys: true });
  endSequence();
});

describe('the keys of commands', () => {
  it('lead back to their commands', () => {
    for (const name of COMMAND_NAMES)
      for (const keys of COMMAND_KEYS[name]) expect(commandOfKeys(keys)).toBe(name);
  });

  it('leave to the browser whatever the table does not name', () => {
    const bound = new Set<string>(COMMAND_NAMES.flatMap((name) => [...COMMAND_KEYS[name]]));
    const browserKeys = ['', '__proto__', 'Tab', 'F5', 'alt+j', 'mod+c', 'ArrowUp', 'shift+j'];
    for (const keys of browserKeys) expect(commandOfKeys(keys)).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (keys) => {
        expect(commandOfKeys(keys) !== undefined).toBe(bound.has(keys));
      }),
    );
  });

  it('are the reader’s where the reader gave some, before another command’s first ones', () => {
    usePreferences.setState({ keys: { undo: ['b'], cite: null, triage: [] } });
    expect(keysOf('undo')).toEqual(['b']);
    expect(commandOfKeys('b')).toBe('undo');
    expect(commandOfKeys('z')).toBeUndefined();
    expect(commandOfKeys('s')).toBe('toggle-bookmark');
    expect(keysOf('cite')).toEqual(COMMAND_KEYS.cite);
    expect(keysOf('triage')).toEqual([]);
  });

  it('that are characters alone can all be turned off', () => {
    usePreferences.setState({ singleKeys: false });
    const left = COMMAND_NAMES.flatMap((name) => keysOf(name));
    expect(left.toSorted()).toEqual(
      ['Enter', 'Escape', 'alt+ArrowDown', 'alt+ArrowUp', 'mod+k', 'mod+shift+z', 'mod+z'].sort(),
    );
    expect(sequencesAfter('g')).toEqual([]);
  });
});

describe('a sequence', () => {
  it('is begun by a stroke that others can follow, and leads to its command', () => {
    expect(sequencesAfter('g')).toContainEqual(['a', 'view-all']);
    expect(takeStroke('g')).toEqual({ kind: 'begins' });
    expect(takeStroke('a')).toEqual({ kind: 'command', name: 'view-all', inSequence: true });
    expect(takeStroke('b')).toEqual({
      kind: 'command',
      name: 'toggle-bookmark',
      inSequence: false,
    });
  });

  it('is ended by a stroke that does not go on with it, which then does nothing else', () => {
    takeStroke('g');
    expect(takeStroke('m')).toEqual({ kind: 'ends' });
    expect(takeStroke('q')).toEqual({ kind: 'unknown' });
  });

  it('can be forgotten', () => {
    takeStroke('g');
    endSequence();
    expect(takeStroke('u')).toEqual({ kind: 'unknown' });
  });
});
