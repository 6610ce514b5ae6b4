import { SingleKeysSwitch } from '#parts/single-keys-switch.tsx';
import { runCommand } from '#state/commands.ts';
import { Button } from '#ui/button.tsx';
import { SectionLabel } from '#ui/section-label.tsx';
import type { ReactElement } from 'react';

/** Whether single keys do anything, and the way to all of them. */
export function KeysSection(): ReactElement {
  return (
    <section aria-label="Keyboard">
      <SectionLabel>Keyboard</SectionLabel>
      <SingleKeysSwitch />
      <Button className="mt-2" onClick={() => runCommand('shortcuts')}>
        All keys
      </Button>
    </section>
  );
}
