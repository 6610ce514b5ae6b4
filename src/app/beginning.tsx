import { type CommandName, COMMANDS, keyOf } from '#state/commands.ts';
import { KeyCap } from '#ui/key-cap.tsx';
import type { ReactElement } from 'react';

const FIRST_KEYS: readonly CommandName[] = [
  'next-paper',
  'previous-paper',
  'toggle-bookmark',
  'search',
  'shortcuts',
];

/** What the pane shows while nothing is selected: how to begin. */
export function Beginning(): ReactElement {
  return (
    <div className="mx-auto box-content max-w-measure px-8 py-16 wide:px-14">
      <h2 className="font-serif text-display font-semibold text-balance">
        Choose a paper to begin.
      </h2>
      <p className="mt-4 font-serif text-abstract text-soft">
        Its abstract opens here. Or leave the mouse alone:
      </p>
      <dl className="mt-6 grid w-fit grid-cols-[auto_auto] gap-x-4 gap-y-2 text-ui text-soft">
        {FIRST_KEYS.map((name) => (
          <div key={name} className="contents">
            <dt>
              <KeyCap>{keyOf(name)}</KeyCap>
            </dt>
            <dd>{COMMANDS.find((command) => command.name === name)?.title}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
