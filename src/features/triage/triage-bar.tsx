import type { CommandName } from '#state/commands.ts';
import { useKeyHint, useKeyOf } from '#state/key-hints.ts';
import { Icon, type IconName } from '#ui/icon.tsx';
import { KeyCap } from '#ui/key-cap.tsx';
import type { ReactElement } from 'react';
import type { Verdict } from './use-triage.ts';

interface TriageBarProps {
  readonly canGoBack: boolean;
  readonly canUndo: boolean;
  readonly canDecide: boolean;
  readonly onBack: () => void;
  readonly onUndo: () => void;
  readonly onDecide: (verdict: Verdict) => void;
}

/** What can be done with the card on top, within a thumb's reach. */
export function TriageBar(props: TriageBarProps): ReactElement {
  const { canGoBack, canUndo, canDecide, onBack, onUndo, onDecide } = props;
  const decide = (verdict: Verdict) => (): void => onDecide(verdict);
  return (
    <div className="shrink-0 border-t border-rule bg-raised pb-[env(safe-area-inset-bottom)]">
      <div className="mx-auto grid max-w-4xl grid-cols-6 gap-1 px-1 py-1.5 tablet:px-5">
        <Act name="Back" icon="previous" command="previous-paper" able={canGoBack} act={onBack} />
        <Act name="Undo" icon="reset" command="undo" able={canUndo} act={onUndo} />
        <Act
          name="Not interested"
          icon="hidden"
          command="toggle-hidden"
          able={canDecide}
          act={decide('hide')}
        />
        <Act name="Read" icon="check" command="toggle-read" able={canDecide} act={decide('read')} />
        <Act
          name="Bookmark"
          icon="bookmark"
          command="toggle-bookmark"
          able={canDecide}
          act={decide('bookmark')}
        />
        <Act name="Skip" icon="next" command="next-paper" able={canDecide} act={decide('skip')} />
      </div>
    </div>
  );
}

interface ActProps {
  readonly name: string;
  readonly icon: IconName;
  readonly command: CommandName;
  readonly able: boolean;
  readonly act: () => void;
}

function Act({ name, icon, command, able, act }: ActProps): ReactElement {
  const hint = useKeyHint(name, command);
  const key = useKeyOf(command);
  return (
    <button
      type="button"
      {...hint}
      aria-disabled={!able}
      onClick={() => (able ? act() : undefined)}
      className="flex min-h-13 flex-col items-center justify-start gap-1 rounded-control px-1 py-1.5 text-label leading-tight font-medium text-soft hover:bg-sunk hover:text-ink aria-disabled:opacity-50 tablet:text-small"
    >
      <Icon name={icon} size={20} />
      <span className="flex flex-wrap items-center justify-center gap-1.5">
        {name}
        {key !== '' && (
          <span aria-hidden="true" className="pointer-coarse:hidden">
            <KeyCap>{key}</KeyCap>
          </span>
        )}
      </span>
    </button>
  );
}
