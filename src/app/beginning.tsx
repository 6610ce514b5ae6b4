import { COMMAND_WORDS } from '#state/command-words.ts';
import type { CommandName } from '#state/commands.ts';
import { useKeyOf } from '#state/key-hints.ts';
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
    <div className="mx-auto box-content max-w-measure px-gutter py-16">
      <h2 className="font-serif text-display-phone font-semibold text-balance">
        Choose a paper to begin.
      </h2>
      <p className="mt-4 font-serif text-abstract text-soft">
        Its abstract opens here. Or leave the mouse alone:
      </p>
      <dl className="mt-6 grid w-fit grid-cols-[auto_auto] gap-x-4 gap-y-2 text-ui text-soft">
        {FIRST_KEYS.map((name) => (
          <FirstKey key={name} name={name} />
        ))}
      </dl>
    </div>
  );
}

function FirstKey({ name }: { readonly name: CommandName }): ReactElement | null {
  const key = useKeyOf(name);
  if (key === '') return null;
  return (
    <div className="contents">
      <dt>
        <KeyCap>{key}</KeyCap>
      </dt>
      <dd>{COMMAND_WORDS[name].title}</dd>
    </div>
  );
}
