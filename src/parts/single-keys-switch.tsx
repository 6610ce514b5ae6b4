import { setPreferences, usePreferences } from '#state/preferences.ts';
import { type ReactElement, useId } from 'react';

/** Turns all shortcuts off that are a character alone, as WCAG 2.1.4 asks for. */
export function SingleKeysSwitch(): ReactElement {
  const on = usePreferences((preferences) => preferences.singleKeys);
  const noteId = useId();
  return (
    <div>
      <label className="flex items-center gap-2.5 text-ui pointer-coarse:min-h-touch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          aria-describedby={noteId}
          checked={on}
          onChange={(event) => setPreferences({ singleKeys: event.target.checked })}
          className="size-4 accent-accent"
        />
        Shortcuts of single keys
      </label>
      <p id={noteId} className="mt-0.5 pl-6.5 text-small text-faint">
        Turn them off if you speak to your computer, or press keys by mistake. Keys with Ctrl, ⌘ or
        Alt, Enter and Esc still work.
      </p>
    </div>
  );
}
