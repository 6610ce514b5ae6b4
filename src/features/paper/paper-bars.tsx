import type { Paper } from '#domain/paper/paper.ts';
import { type CommandName, runCommand } from '#state/commands.ts';
import { useKeyHint } from '#state/key-hints.ts';
import { Button, IconButton } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import type { ReactElement, ReactNode } from 'react';
import { PaperActs } from './paper-acts.tsx';

interface PaperBarProps {
  readonly paper: Paper | null;
  /** Where the paper stands in the list, `5 of 25`; empty where it does not, null where there is no list. */
  readonly position: string | null;
}

/** Above the pane: the steps through the list, and what can be done with the paper. */
export function PaneBar({ paper, position }: PaperBarProps): ReactElement {
  return (
    <div className="@container mx-auto box-content flex w-[calc(100%-2*var(--spacing-gutter))] max-w-measure shrink-0 items-center justify-between gap-2 px-gutter pt-4 pb-2 print:hidden">
      <div data-stepper className="-ml-2 flex items-center">
        {position !== null && (
          <>
            <Step command="previous-paper" />
            <span className="min-w-16 text-center text-small text-faint tabular-nums">
              {position}
            </span>
            <Step command="next-paper" />
          </>
        )}
      </div>
      {paper !== null && <PaperActs paper={paper} />}
    </div>
  );
}

/** Above a paper's page on a phone: the way back. */
export function PageTop({
  position,
  children,
}: Pick<PaperBarProps, 'position'> & { readonly children: ReactNode }): ReactElement {
  return (
    <div className="flex h-header shrink-0 items-center justify-between border-b border-rule px-2 print:hidden">
      {children}
      <span className="text-small text-faint tabular-nums">{position}</span>
      <Button aria-label="Reading settings" className="mr-1" onClick={() => runCommand('settings')}>
        Aa
      </Button>
    </div>
  );
}

/** Below a paper's page on a phone: the same as above the pane, within a thumb's reach. */
export function PageBottom({ paper, position }: PaperBarProps): ReactElement {
  return (
    <div
      data-stepper
      className="@container flex shrink-0 items-center justify-between border-t border-rule bg-raised px-2 py-1.5 print:hidden"
    >
      {position !== null && <Step command="previous-paper" />}
      {paper !== null && <PaperActs paper={paper} />}
      {position !== null && <Step command="next-paper" />}
    </div>
  );
}

const STEPS = {
  'previous-paper': { label: 'Previous paper', icon: 'previous' },
  'next-paper': { label: 'Next paper', icon: 'next' },
} as const satisfies Partial<Record<CommandName, object>>;

function Step({ command }: { readonly command: keyof typeof STEPS }): ReactElement {
  const { label, icon } = STEPS[command];
  const hint = useKeyHint(label, command);
  return (
    <IconButton label={label} {...hint} onClick={() => runCommand(command)}>
      <Icon name={icon} />
    </IconButton>
  );
}
