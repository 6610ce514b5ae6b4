import { writeKeys } from '#platform/key-stroke.ts';
import { COMMAND_WORDS } from '#state/command-words.ts';
import { COMMAND_NAMES, type CommandName, runCommand } from '#state/commands.ts';
import { keysOf } from '#state/key-bindings.ts';
import { obstacleTo } from '#state/obstacle-to.ts';
import type { PaletteItem } from './palette-item.ts';

/** What the palette itself does, and what saved searches show by their names. */
const LEFT_OUT = /^(palette|close|saved-search-\d)$/;

/** What else commands go by: what other programs call the same, and what their dialogs hold. */
const ALSO: Partial<Readonly<Record<CommandName, string>>> = {
  'open-paper': 'show read abstract',
  'open-original': 'link arXiv DOI publisher PDF',
  'read-aloud': 'listen speak speech voice',
  triage: 'sort swipe decide',
  'toggle-bookmark': 'save star favourite add remove reading list',
  'toggle-read': 'done seen',
  'toggle-hidden': 'hide unhide dismiss',
  'edit-note': 'edit comment annotate',
  'edit-tags': 'edit tags label add remove',
  'edit-lists': 'edit remove lists collection',
  cite: 'export citation reference BibTeX RIS CSL-JSON Markdown CSV',
  'mark-all-read': 'everything',
  'move-up': 'order',
  'move-down': 'order',
  undo: 'take back revert',
  redo: 'again repeat',
  search: 'find query',
  'search-help': 'query language fields syntax examples help',
  filters: 'narrow dates authors tags',
  'manage-tags': 'open rename delete remove colour',
  'new-list': 'make create add',
  'save-search': 'keep query',
  'view-all': 'go open show view',
  'view-unread': 'go open show view',
  'view-reading-list': 'go open show view bookmarks',
  'view-hidden': 'go open show view not interested',
  'view-history': 'go open show view steps undo',
  'share-list': 'send link page',
  'import-export': 'open library backup restore snapshot folder file save load',
  settings: 'open preferences options look theme font offline type',
  shortcuts: 'open keys bindings help change',
};

/** The commands that can be done now, each with its key. */
export function commandItems(): readonly PaletteItem[] {
  return COMMAND_NAMES.filter((name) => !LEFT_OUT.test(name) && obstacleTo(name) === null).map(
    (name) => ({
      id: `command ${name}`,
      title: COMMAND_WORDS[name].title,
      also: ALSO[name] ?? '',
      note: writeKeys(keysOf(name)[0] ?? ''),
      hasKey: true,
      run: () => runCommand(name),
    }),
  );
}
