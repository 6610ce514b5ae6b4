import type { Paper } from '#domain/paper/paper.ts';
import { askToCite } from '#state/cite-request.ts';
import type { CommandName } from '#state/commands.ts';
import { wantField } from '#state/wanted-field.ts';
import type { LateIconName } from '#ui/late-icon.tsx';

/** An act on the open paper, whatever else is selected in the list. */
interface ActOnPaper {
  /** The command that does the same by a key. */
  readonly command: CommandName;
  readonly label: string;
  readonly icon: LateIconName;
  readonly run: (paper: Paper) => void;
  /** Whether it is in the menu alone, as even a wide bar has no room for it. */
  readonly inMenuAlone?: boolean;
}

export const ACTS_ON_PAPER: readonly ActOnPaper[] = [
  { command: 'edit-tags', label: 'Edit tags', icon: 'tag', run: () => wantField('tags') },
  {
    command: 'edit-lists',
    label: 'Add to a list',
    icon: 'list',
    run: () => wantField('lists'),
    inMenuAlone: true,
  },
  { command: 'edit-note', label: 'Write a note', icon: 'note', run: () => wantField('note') },
  {
    command: 'cite',
    label: 'Cite',
    icon: 'cite',
    run: (paper) => askToCite({ kind: 'paper', paper }),
  },
];
