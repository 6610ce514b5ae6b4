/**
 * All that keys, buttons and the palette can ask for, with the keys that each has at first, as
 * `platform/key-stroke` names them. A blank parts the strokes of a sequence; an empty list is a
 * command without a key, which the palette reaches and the reader can give one.
 */
export const COMMAND_KEYS = {
  'next-paper': ['j'],
  'previous-paper': ['k'],
  'page-down': ['Space'],
  'page-up': ['shift+Space'],
  'next-unread': [],
  'first-paper': ['g g'],
  'last-paper': ['shift+g'],
  'open-paper': ['Enter', 'o'],
  'open-original': ['v'],
  'previous-day': ['['],
  'next-day': [']'],
  'read-aloud': ['r'],
  triage: ['shift+t'],
  'toggle-bookmark': ['b', 's'],
  'toggle-read': ['m'],
  'toggle-hidden': ['x'],
  'edit-note': ['n'],
  'edit-tags': ['t'],
  'edit-lists': ['l'],
  cite: ['c'],
  'mark-all-read': ['shift+a'],
  'select-paper': ['e'],
  'select-range': ['shift+e'],
  'select-all': [],
  'move-up': ['alt+ArrowUp'],
  'move-down': ['alt+ArrowDown'],
  undo: ['z', 'mod+z'],
  redo: ['shift+z', 'mod+shift+z'],
  search: ['/'],
  'search-help': [],
  filters: ['f'],
  palette: ['mod+k'],
  'save-search': [],
  'manage-tags': [],
  'new-list': [],
  'saved-search-1': ['1'],
  'saved-search-2': ['2'],
  'saved-search-3': ['3'],
  'saved-search-4': ['4'],
  'saved-search-5': ['5'],
  'saved-search-6': ['6'],
  'saved-search-7': ['7'],
  'saved-search-8': ['8'],
  'saved-search-9': ['9'],
  'view-all': ['g a'],
  'view-unread': ['g u'],
  'view-reading-list': ['g l'],
  'view-hidden': [],
  'view-history': ['g h'],
  'share-list': [],
  'import-export': [],
  settings: [],
  shortcuts: ['?'],
  close: ['Escape'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CommandName = keyof typeof COMMAND_KEYS;

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMAND_KEYS, name);
}

export const COMMAND_NAMES: readonly CommandName[] =
  Object.keys(COMMAND_KEYS).filter(isCommandName);

/** What does a command, where that is not always possible. */
export interface CommandHandler {
  readonly run: () => void;
  /** Why it cannot be done now, as a sentence; null where it can. */
  readonly obstacle: () => string | null;
}

export type CommandHandlers = Partial<Record<CommandName, (() => void) | CommandHandler>>;

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

/** The newest of a command's handlers; none where nothing on the screen can do it. */
export function handlerOf(name: CommandName): (() => void) | CommandHandler | undefined {
  return registered.find((handlers) => handlers[name] !== undefined)?.[name];
}

/** Runs a command by its newest handler; false where nothing on the screen can do it now. */
export function runCommand(name: CommandName): boolean {
  const handler = handlerOf(name);
  if (typeof handler === 'function') handler();
  else handler?.run();
  return handler !== undefined;
}
