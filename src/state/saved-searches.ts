import { readAddress } from '#domain/query/address.ts';
import { currentPlace, linkTo, visit } from './address.ts';
import { COMMAND_NAMES, type CommandName } from './commands.ts';
import { NO_POSITION } from './history-position.ts';

/** What of the present address is worth saving: all but the open paper. */
export function searchToSave(): string {
  const link = linkTo({ ...currentPlace().address, paper: null });
  return link.startsWith('?') ? link.slice(1) : '';
}

/** Shows a saved search from its top. */
export function openSavedSearch(address: string): void {
  const read = readAddress(new URLSearchParams(address));
  const openings = currentPlace().openings + 1;
  visit(read.address, 'push', NO_POSITION, { shared: '', openings });
}

/** The command that opens the saved search in a place, from 0; null beyond the ninth. */
export function savedSearchCommand(place: number): CommandName | null {
  return COMMAND_NAMES.find((name) => name === `saved-search-${place + 1}`) ?? null;
}
