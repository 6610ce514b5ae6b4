import { COMMAND_KEYS, COMMAND_NAMES, type CommandName } from './commands.ts';
import type { Preferences } from './preferences.ts';

/** The keys that the reader gave commands; what is not in it, or null, has its first ones. */
export type KeyTable = Preferences['keys'];

/** The keys of a command, those included that are turned off at the moment. */
export function boundKeys(table: KeyTable, name: CommandName): readonly string[] {
  return table[name] ?? COMMAND_KEYS[name];
}

/** Whether two keys cannot stand side by side: the same ones, or one the beginning of the other. */
function clash(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

/** The other commands that have a key which cannot stand beside a new one. */
export function commandsInTheWay(
  table: KeyTable,
  name: CommandName,
  keys: string,
): readonly CommandName[] {
  return COMMAND_NAMES.filter(
    (other) => other !== name && boundKeys(table, other).some((bound) => clash(bound, keys)),
  );
}

function withList(table: KeyTable, name: CommandName, list: readonly string[]): KeyTable {
  const first: readonly string[] = COMMAND_KEYS[name];
  const isFirst = list.length === first.length && list.every((keys, at) => keys === first[at]);
  return { ...table, [name]: isFirst ? null : list };
}

/** Takes a key from a command. */
export function withoutKeys(table: KeyTable, name: CommandName, keys: string): KeyTable {
  return withList(
    table,
    name,
    boundKeys(table, name).filter((bound) => bound !== keys),
  );
}

/**
 * Gives a command a key, in the place of one of its own or else after them all. Whatever cannot
 * stand beside it goes, from other commands too.
 */
export function withKeys(
  table: KeyTable,
  name: CommandName,
  keys: string,
  inPlaceOf: string | null,
): KeyTable {
  const freed = commandsInTheWay(table, name, keys).reduce(
    (left, other) =>
      withList(
        left,
        other,
        boundKeys(left, other).filter((bound) => !clash(bound, keys)),
      ),
    table,
  );
  const own = boundKeys(table, name);
  const place = inPlaceOf === null ? -1 : own.indexOf(inPlaceOf);
  const put = place === -1 ? [...own, keys] : own.with(place, keys);
  const kept = put.filter((bound, at) =>
    bound === keys ? put.indexOf(bound) === at : !clash(bound, keys),
  );
  return withList(freed, name, kept);
}

/** Gives a command its first keys back, and takes them from whoever has them now. */
export function withFirstKeys(table: KeyTable, name: CommandName): KeyTable {
  const freed = COMMAND_KEYS[name].reduce<KeyTable>(
    (left, keys) => withKeys(left, name, keys, null),
    table,
  );
  return withList(freed, name, COMMAND_KEYS[name]);
}
