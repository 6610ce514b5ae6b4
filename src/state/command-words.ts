import type { View } from '#domain/query/view.ts';
import type { CommandName } from './commands.ts';

export const COMMAND_GROUPS = ['Reading', 'Acts', 'Finding', 'Views', 'Everything else'] as const;

/** A part of the shortcuts dialog. */
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

interface CommandWords {
  readonly title: string;
  readonly group: CommandGroup;
}

/** How the commands are called for readers; apart from their keys, which the first screen needs. */
export const COMMAND_WORDS: Readonly<Record<CommandName, CommandWords>> = {
  'next-paper': { title: 'Next paper', group: 'Reading' },
  'previous-paper': { title: 'Previous paper', group: 'Reading' },
  'page-down': { title: 'Page down, then next unread paper', group: 'Reading' },
  'page-up': { title: 'Page up, then previous paper', group: 'Reading' },
  'next-unread': { title: 'Next unread paper', group: 'Reading' },
  'first-paper': { title: 'First paper', group: 'Reading' },
  'last-paper': { title: 'Last paper', group: 'Reading' },
  'open-paper': { title: 'Open the selected paper', group: 'Reading' },
  'open-original': { title: 'Open the original', group: 'Reading' },
  'previous-day': { title: 'Previous day in the list', group: 'Reading' },
  'next-day': { title: 'Next day in the list', group: 'Reading' },
  'read-aloud': { title: 'Read aloud', group: 'Reading' },
  triage: { title: 'Triage, one card at a time', group: 'Reading' },
  'toggle-bookmark': { title: 'Bookmark', group: 'Acts' },
  'toggle-read': { title: 'Mark as read or unread', group: 'Acts' },
  'toggle-hidden': { title: 'Not interested', group: 'Acts' },
  'edit-note': { title: 'Write a note', group: 'Acts' },
  'edit-tags': { title: 'Tag', group: 'Acts' },
  'edit-lists': { title: 'Add to a list', group: 'Acts' },
  cite: { title: 'Cite', group: 'Acts' },
  'mark-all-read': { title: 'Mark all shown as read', group: 'Acts' },
  'select-paper': { title: 'Select the paper, or let it go', group: 'Acts' },
  'select-range': { title: 'Select the papers from the last one to here', group: 'Acts' },
  'select-all': { title: 'Select all shown', group: 'Acts' },
  'move-up': { title: 'Move up in the reading list', group: 'Acts' },
  'move-down': { title: 'Move down in the reading list', group: 'Acts' },
  undo: { title: 'Undo', group: 'Acts' },
  redo: { title: 'Redo', group: 'Acts' },
  search: { title: 'Search papers', group: 'Finding' },
  'search-help': { title: 'How to search', group: 'Finding' },
  filters: { title: 'Filters', group: 'Finding' },
  palette: { title: 'Command palette', group: 'Finding' },
  'manage-tags': { title: 'Manage tags', group: 'Finding' },
  'new-list': { title: 'New list', group: 'Finding' },
  'save-search': { title: 'Save this search', group: 'Finding' },
  'saved-search-1': { title: 'Saved search 1', group: 'Finding' },
  'saved-search-2': { title: 'Saved search 2', group: 'Finding' },
  'saved-search-3': { title: 'Saved search 3', group: 'Finding' },
  'saved-search-4': { title: 'Saved search 4', group: 'Finding' },
  'saved-search-5': { title: 'Saved search 5', group: 'Finding' },
  'saved-search-6': { title: 'Saved search 6', group: 'Finding' },
  'saved-search-7': { title: 'Saved search 7', group: 'Finding' },
  'saved-search-8': { title: 'Saved search 8', group: 'Finding' },
  'saved-search-9': { title: 'Saved search 9', group: 'Finding' },
  'view-all': { title: 'All papers', group: 'Views' },
  'view-unread': { title: 'Unread', group: 'Views' },
  'view-reading-list': { title: 'Reading list', group: 'Views' },
  'view-hidden': { title: 'Hidden', group: 'Views' },
  'view-history': { title: 'History', group: 'Views' },
  'share-list': { title: 'Share this list', group: 'Everything else' },
  'import-export': { title: 'Import and export', group: 'Everything else' },
  settings: { title: 'Reading settings', group: 'Everything else' },
  shortcuts: { title: 'Keyboard shortcuts', group: 'Everything else' },
  close: { title: 'Close or clear, one step at a time', group: 'Everything else' },
};

/** How the views are called. */
export const VIEW_NAMES: Readonly<Record<View, string>> = {
  all: COMMAND_WORDS['view-all'].title,
  unread: COMMAND_WORDS['view-unread'].title,
  'reading-list': COMMAND_WORDS['view-reading-list'].title,
  list: 'List',
  hidden: COMMAND_WORDS['view-hidden'].title,
  history: COMMAND_WORDS['view-history'].title,
};
