/** A part of the shortcuts dialog. */
export type CommandGroup = 'Reading' | 'Acts' | 'Finding' | 'Everything else';

/** What the keyboard and buttons can ask for, with its keys as `KeyboardEvent.key` writes them, `alt+` before. */
export const COMMANDS = [
  { name: 'next-paper', keys: ['j'], title: 'Next paper', group: 'Reading' },
  { name: 'previous-paper', keys: ['k'], title: 'Previous paper', group: 'Reading' },
  { name: 'open-paper', keys: ['Enter', 'o'], title: 'Open the selected paper', group: 'Reading' },
  { name: 'previous-day', keys: ['['], title: 'Previous day in the list', group: 'Reading' },
  { name: 'next-day', keys: [']'], title: 'Next day in the list', group: 'Reading' },
  { name: 'toggle-bookmark', keys: ['b', 's'], title: 'Bookmark', group: 'Acts' },
  { name: 'toggle-read', keys: ['m'], title: 'Mark as read or unread', group: 'Acts' },
  { name: 'move-up', keys: ['alt+ArrowUp'], title: 'Move up in the reading list', group: 'Acts' },
  {
    name: 'move-down',
    keys: ['alt+ArrowDown'],
    title: 'Move down in the reading list',
    group: 'Acts',
  },
  { name: 'undo', keys: ['z'], title: 'Undo', group: 'Acts' },
  { name: 'search', keys: ['/'], title: 'Search papers', group: 'Finding' },
  { name: 'filters', keys: ['f'], title: 'Filters', group: 'Finding' },
  { name: 'shortcuts', keys: ['?'], title: 'Keyboard shortcuts', group: 'Everything else' },
  {
    name: 'close',
    keys: ['Escape'],
    title: 'Close or clear, one step at a time',
    group: 'Everything else',
  },
] as const satisfies readonly {
  readonly name: string;
  readonly keys: readonly string[];
  readonly title: string;
  readonly group: CommandGroup;
}[];

export type CommandName = (typeof COMMANDS)[number]['name'];

export type CommandHandlers = Partial<Record<CommandName, () => void>>;

let registered: readonly CommandHandlers[] = [];

/** Puts handlers in force, before those registered earlier; gives the function that takes them back. */
export function registerCommands(handlers: CommandHandlers): () => void {
  // A copy of its own, so that taking back twice, or handlers registered twice, touch no other entry.
  const entry = { ...handlers };
  registered = [entry, ...registered];
  return () => {
    registered = registered.filter((other) => other !== entry);
  };
}

/** Runs a command by its newest handler; false where nothing on the screen can do it now. */
export function runCommand(name: CommandName): boolean {
  const handler = registered.find((handlers) => handlers[name] !== undefined)?.[name];
  handler?.();
  return handler !== undefined;
}

/** The command that a key stands for. */
export function commandOfKey(key: string): CommandName | undefined {
  return COMMANDS.find((command) => command.keys.some((bound) => bound === key))?.name;
}

const WRITTEN_KEYS: ReadonlyMap<string, string> = new Map([
  ['Escape', 'Esc'],
  ['alt+ArrowUp', 'alt ↑'],
  ['alt+ArrowDown', 'alt ↓'],
]);

/** The first key of a command, as it is written for readers. */
export function keyOf(name: CommandName): string {
  const key = COMMANDS.find((command) => command.name === name)?.keys[0] ?? '';
  return WRITTEN_KEYS.get(key) ?? key;
}
