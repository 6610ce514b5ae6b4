import { runCommand } from '#state/commands.ts';
import { Button } from '#ui/button.tsx';
import { SectionLabel } from '#ui/section-label.tsx';
import type { ReactElement } from 'react';

/** The way to everything that is the reader's, as files. */
export function LibrarySection(): ReactElement {
  return (
    <section aria-label="Your library">
      <SectionLabel>Your library</SectionLabel>
      <Button onClick={() => runCommand('import-export')}>Import and export</Button>
    </section>
  );
}
