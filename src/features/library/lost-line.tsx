import { runCommand } from '#state/commands.ts';
import { beginAnew } from '#state/lost-library.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import type { ReactElement } from 'react';

/** Says that the browser threw the library away between two visits, and leads to a backup. */
export function LostLine(): ReactElement {
  return (
    <Banner
      role="alert"
      actions={
        <>
          <Button onClick={() => runCommand('import-export')}>Restore a backup</Button>
          <Button onClick={beginAnew}>Begin anew</Button>
        </>
      }
    >
      Your browser removed your library, with all that you marked and wrote. If you have a backup,
      it brings everything back.
    </Banner>
  );
}
