import { runCommand } from '#state/commands.ts';
import type { ReactElement } from 'react';

/** Opens the dialog in which tags are renamed, coloured and deleted. */
export function ManageTags(): ReactElement {
  return (
    <button
      type="button"
      onClick={() => runCommand('manage-tags')}
      className="rounded-control text-small text-soft underline-offset-3 hover:text-ink hover:underline pointer-coarse:min-h-touch"
    >
      Manage tags
    </button>
  );
}
