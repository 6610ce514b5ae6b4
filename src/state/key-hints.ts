import { ariaKeys, writeKeys } from '#platform/key-stroke.ts';
import type { CommandName } from './commands.ts';
import { keysOf } from './key-bindings.ts';
import { usePreferences } from './preferences.ts';

/** What a button says of its key: in its tooltip, and to assistive technology. */
export interface KeyHint {
  readonly title: string;
  readonly 'aria-keyshortcuts': string | undefined;
}

function useFirstKey(name: CommandName): string {
  return usePreferences((preferences) => keysOf(name, preferences)[0] ?? '');
}

/** The first key of a command as it is written for readers, as it stands now; empty without one. */
export function useKeyOf(name: CommandName): string {
  return writeKeys(useFirstKey(name));
}

/** A tooltip that ends with the command's key, such as `Bookmark (b)`, and the key for ARIA. */
export function useKeyHint(text: string, name: CommandName): KeyHint {
  const key = useFirstKey(name);
  return {
    title: key === '' ? text : `${text} (${writeKeys(key)})`,
    'aria-keyshortcuts': ariaKeys(key),
  };
}
