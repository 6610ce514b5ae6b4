import { COMMANDS, type CommandGroup, keyOf } from '#state/commands.ts';
import { Dialog } from '#ui/dialog.tsx';
import { KeyCap } from '#ui/key-cap.tsx';
import { SectionLabel } from '#ui/section-label.tsx';
import type { ReactElement } from 'react';

const GROUPS: readonly CommandGroup[] = ['Reading', 'Acts', 'Finding', 'Everything else'];

/** All keys, from the table that binds them. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <Dialog title="Keyboard shortcuts" shape="window" onClose={onClose}>
      <div className="grid gap-x-8 gap-y-5 tablet:grid-cols-2">
        {GROUPS.map((group) => (
          <section key={group} aria-label={group}>
            <SectionLabel>{group}</SectionLabel>
            <dl className="grid gap-1.5">
              {COMMANDS.filter((command) => command.group === group).map(({ name, title }) => (
                <div key={name} className="flex items-baseline justify-between gap-3">
                  <dt className="text-ui">{title}</dt>
                  <dd>
                    <KeyCap>{keyOf(name)}</KeyCap>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
