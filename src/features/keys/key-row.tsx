import { writeKeys } from '#platform/key-stroke.ts';
import { NO_PAPER } from '#state/coming-selection.ts';
import { COMMAND_WORDS } from '#state/command-words.ts';
import type { CommandName } from '#state/commands.ts';
import { obstacleTo } from '#state/obstacle-to.ts';
import { isSingleKey } from '#state/key-bindings.ts';
import { setPreferences, usePreferences } from '#state/preferences.ts';
import { boundKeys, type KeyTable, withFirstKeys, withKeys, withoutKeys } from '#state/rebind.ts';
import { IconButton } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { KeyRecorder } from './key-recorder.tsx';

/** A key that is being changed; null stands for one more. */
interface Recording {
  readonly inPlaceOf: string | null;
}

/** A command with its keys, each of which can be pressed to change it. */
export function KeyRow({ name }: { readonly name: CommandName }): ReactElement {
  const table = usePreferences((preferences) => preferences.keys);
  const singleKeys = usePreferences((preferences) => preferences.singleKeys);
  const [recording, setRecording] = useState<Recording | null>(null);
  const row = useRef<HTMLLIElement>(null);
  const { title } = COMMAND_WORDS[name];
  const obstacle = obstacleTo(name);
  const isChanged = (table[name] ?? null) !== null;
  const keep = (keys: KeyTable): void => {
    setPreferences({ keys });
    stop();
  };
  const stop = (): void => setRecording(null);
  const wasRecording = useRef(false);
  useLayoutEffect(() => {
    // The recorder leaves its focus to the keys that it changed.
    const hasStopped = wasRecording.current && recording === null;
    wasRecording.current = recording !== null;
    if (hasStopped) row.current?.querySelector<HTMLElement>('button')?.focus();
  }, [recording]);
  return (
    <li ref={row} data-keeps-focus className="border-b border-rule py-1.5 last:border-0">
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-3">
        <span className="text-ui">
          <span>{title}</span>
          {obstacle !== null && obstacle !== NO_PAPER && (
            <span className="block text-small text-faint">{obstacle}</span>
          )}
        </span>
        <span className="ml-auto flex items-center gap-1.5">
          {boundKeys(table, name).map((keys) => (
            <button
              key={keys}
              type="button"
              aria-label={`Change ${writeKeys(keys)} for ${title}`}
              title="Change"
              onClick={() => setRecording({ inPlaceOf: keys })}
              className={`inline-flex min-h-6 min-w-6 items-center justify-center rounded-control border border-control bg-raised px-1.5 text-small hover:border-accent pointer-coarse:min-h-touch pointer-coarse:min-w-touch ${!singleKeys && isSingleKey(keys) ? 'text-faint line-through' : 'text-ink'}`}
            >
              {writeKeys(keys)}
            </button>
          ))}
          <IconButton
            label={`Add a key for ${title}`}
            title="Add a key"
            onClick={() => setRecording({ inPlaceOf: null })}
          >
            <Icon name="plus" size={14} />
          </IconButton>
          {isChanged && (
            <IconButton
              label={`Reset the keys for ${title}`}
              title="Reset"
              onClick={() => keep(withFirstKeys(table, name))}
            >
              <Icon name="reset" size={14} />
            </IconButton>
          )}
        </span>
      </div>
      {recording !== null && (
        <KeyRecorder
          key={recording.inPlaceOf}
          name={name}
          table={table}
          inPlaceOf={recording.inPlaceOf}
          onKeep={(keys) => keep(withKeys(table, name, keys, recording.inPlaceOf))}
          onRemove={() => keep(withoutKeys(table, name, recording.inPlaceOf ?? ''))}
          onCancel={stop}
        />
      )}
    </li>
  );
}
