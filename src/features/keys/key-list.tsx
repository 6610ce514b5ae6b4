import { countInWords } from '#domain/text/count-in-words.ts';
import { writeKeys } from '#platform/key-stroke.ts';
import { COMMAND_GROUPS, COMMAND_WORDS } from '#state/command-words.ts';
import { COMMAND_NAMES, type CommandName } from '#state/commands.ts';
import { setPreferences, usePreferences } from '#state/preferences.ts';
import { boundKeys, type KeyTable } from '#state/rebind.ts';
import { Button } from '#ui/button.tsx';
import { FIELD_STYLE } from '#ui/field-style.ts';
import { SectionLabel } from '#ui/section-label.tsx';
import { type ReactElement, useState } from 'react';
import { KeyRow } from './key-row.tsx';
import { SingleKeysSwitch } from '#parts/single-keys-switch.tsx';

/** Every command with its keys, by group, with a box that narrows them. */
export function KeyList(): ReactElement {
  const [text, setText] = useState('');
  const table = usePreferences((preferences) => preferences.keys);
  const found = COMMAND_NAMES.filter((name) => matches(name, table, text.trim()));
  return (
    <div className="grid gap-5">
      <SingleKeysSwitch />
      <div>
        <input
          type="search"
          aria-label="Find a shortcut"
          placeholder="Find a shortcut"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className={FIELD_STYLE}
        />
        <p role="status" className="sr-only">
          {text.trim() === '' ? '' : countOf(found.length)}
        </p>
      </div>
      {found.length === 0 && <p className="text-ui text-soft">No shortcut has this in its name.</p>}
      {COMMAND_GROUPS.map((group) => {
        const names = found.filter((name) => COMMAND_WORDS[name].group === group);
        return names.length === 0 ? null : (
          <section key={group} aria-label={group}>
            <SectionLabel>{group}</SectionLabel>
            <ul>
              {names.map((name) => (
                <KeyRow key={name} name={name} />
              ))}
            </ul>
          </section>
        );
      })}
      <ResetAll table={table} />
    </div>
  );
}

/** Puts all keys back, and offers to take that back while the dialog is open. */
function ResetAll({ table }: { readonly table: KeyTable }): ReactElement {
  const [before, setBefore] = useState<KeyTable | null>(null);
  const isChanged = Object.values(table).some((keys) => keys !== null);
  const canUndo = before !== null && !isChanged;
  return (
    <div className="flex items-center gap-3">
      <Button
        aria-disabled={!isChanged && !canUndo}
        className="aria-disabled:opacity-50"
        onClick={() => {
          if (canUndo) setPreferences({ keys: before });
          else if (isChanged) setPreferences({ keys: {} });
          setBefore(isChanged ? table : null);
        }}
      >
        {canUndo ? 'Undo the reset' : 'Reset all keys'}
      </Button>
      <p role="status" className="text-small text-soft">
        {canUndo ? 'All keys are as at first.' : ''}
      </p>
    </div>
  );
}

function countOf(count: number): string {
  return countInWords(count, 'shortcut');
}

/** By a part of the title, or a key as it is written. */
function matches(name: CommandName, table: KeyTable, text: string): boolean {
  const wanted = text.toLowerCase();
  return (
    COMMAND_WORDS[name].title.toLowerCase().includes(wanted) ||
    boundKeys(table, name).some((keys) => writeKeys(keys).toLowerCase() === wanted)
  );
}
