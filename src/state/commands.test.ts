import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  COMMAND_KEYS,
  COMMAND_NAMES,
  type CommandHandlers,
  registerCommands,
  runCommand,
} from './commands.ts';
import { obstacleTo } from './obstacle-to.ts';

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
  it('gives no two commands the same keys, and no key that begins another command’s sequence', () => {
    const keys = COMMAND_NAMES.flatMap((name) => [...COMMAND_KEYS[name]]);
    expect(new Set(keys).size).toBe(keys.length);
    for (const begun of keys)
      expect(keys.filter((other) => other.startsWith(`${begun} `))).toEqual([]);
  });

  it('says of a command that nobody handles why it cannot be done', () => {
    expect(obstacleTo('cite')).not.toBeNull();
    register({ cite: () => undefined });
    expect(obstacleTo('cite')).toBeNull();
    register({ cite: { run: () => undefined, obstacle: () => 'No paper is selected.' } });
    expect(obstacleTo('cite')).toBe('No paper is selected.');
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
