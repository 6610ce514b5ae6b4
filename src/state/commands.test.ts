import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type CommandHandlers,
  commandOfKey,
  COMMANDS,
  keyOf,
  registerCommands,
  runCommand,
} from './commands.ts';

let undoAll: (() => void)[] = [];

/** Registers for the length of a test. */
function register(handlers: CommandHandlers): () => void {
  const unregister = registerCommands(handlers);
  undoAll.push(unregister);
  return unregister;
}

afterEach(() => {
  for (const unregister of undoAll) unregister();
  undoAll = [];
});

describe('the table of commands', () => {
  it('binds no key and no name twice', () => {
    const keys = COMMANDS.flatMap((command) => [...command.keys]);
    const names = COMMANDS.map((command) => command.name);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives every command a key, and every key back its command', () => {
    for (const { name, keys } of COMMANDS) {
      expect(keys.length).toBeGreaterThan(0);
      expect(keys.map((key) => commandOfKey(key))).toEqual(keys.map(() => name));
    }
  });

  it('leaves to the browser whatever it does not name', () => {
    const bound = new Set<string>(COMMANDS.flatMap((command) => [...command.keys]));
    const browserKeys = ['', '__proto__', 'Tab', 'F5', 'alt+j', 'ArrowUp', 'J'];
    for (const key of browserKeys) expect(commandOfKey(key)).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (key) => {
        expect(commandOfKey(key) !== undefined).toBe(bound.has(key));
      }),
    );
  });

  it('writes keys as readers know them', () => {
    expect(keyOf('next-paper')).toBe('j');
    expect(keyOf('close')).toBe('Esc');
    expect(keyOf('move-up')).toBe('alt ↑');
    expect(keyOf('move-down')).toBe('alt ↓');
    for (const { name } of COMMANDS) expect(keyOf(name)).not.toMatch(/^$|\+|Arrow/);
  });
});

describe('a command', () => {
  it('does nothing where nobody handles it', () => {
    register({ undo: () => undefined });
    expect(runCommand('search')).toBe(false);
    expect(runCommand('undo')).toBe(true);
  });

  it('goes to the newest handler, and to the one before when that is gone', () => {
    const ran: string[] = [];
    register({ close: () => ran.push('page') });
    const closeDialog = register({ close: () => ran.push('dialog') });
    runCommand('close');
    closeDialog();
    runCommand('close');
    expect(ran).toEqual(['dialog', 'page']);
  });

  it('passes over newer handlers that do not name it', () => {
    const ran: string[] = [];
    register({ close: () => ran.push('page') });
    register({ undo: () => ran.push('undo') });
    expect(runCommand('close')).toBe(true);
    expect(ran).toEqual(['page']);
  });

  it('keeps the handlers of others when one is taken back twice', () => {
    register({ close: () => undefined });
    const unregister = register({ undo: () => undefined });
    unregister();
    unregister();
    expect(runCommand('close')).toBe(true);
    expect(runCommand('undo')).toBe(false);
  });

  it('can be taken back by its own handler', () => {
    const unregister = register({ close: () => unregister() });
    expect(runCommand('close')).toBe(true);
    expect(runCommand('close')).toBe(false);
  });

  it('goes to the newest handler still in force, in whatever order they come and go', () => {
    const step = fc.record({ isArrival: fc.boolean(), which: fc.nat(5) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const inForce: { readonly number: number; readonly unregister: () => void }[] = [];
        let ran: number | undefined;
        for (const [number, { isArrival, which }] of steps.entries()) {
          if (isArrival) {
            const unregister = register({ search: () => (ran = number) });
            inForce.push({ number, unregister });
          } else inForce.splice(which, 1)[0]?.unregister();
          ran = undefined;
          expect(runCommand('search')).toBe(inForce.length > 0);
          expect(ran).toBe(inForce.at(-1)?.number);
        }
        for (const { unregister } of inForce) unregister();
      }),
    );
  });
});
