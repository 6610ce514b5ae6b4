import { isCharacterStroke } from '#platform/key-stroke.ts';
import { COMMAND_KEYS, COMMAND_NAMES, type CommandName } from './commands.ts';
import { type Preferences, usePreferences } from './preferences.ts';

type KeyChoices = Pick<Preferences, 'keys' | 'singleKeys'>;

/** The keys of a command: the reader's or else its first ones, without those that are turned off. */
export function keysOf(
  name: CommandName,
  choices: KeyChoices = usePreferences.getState(),
): readonly string[] {
  const keys = choices.keys[name] ?? COMMAND_KEYS[name];
  return choices.singleKeys ? keys : keys.filter((key) => !isSingleKey(key));
}

/** Whether a key is one of those that WCAG 2.1.4 lets a reader turn off: characters alone. */
export function isSingleKey(keys: string): boolean {
  return keys.split(' ').every(isCharacterStroke);
}

/** The command that keys stand for; where two have the same, the one that the reader gave them. */
export function commandOfKeys(keys: string): CommandName | undefined {
  const named = COMMAND_NAMES.filter((name) => keysOf(name).includes(keys));
  return named.find((name) => usePreferences.getState().keys[name]) ?? named[0];
}

/** The keys that follow some pressed ones in sequences, with their commands, in the table's order. */
export function sequencesAfter(begun: string): readonly (readonly [string, CommandName])[] {
  return COMMAND_NAMES.flatMap((name) =>
    keysOf(name)
      .filter((keys) => keys.startsWith(`${begun} `))
      .map((keys) => [keys.slice(begun.length + 1), name] as const),
  );
}
