import { changeVersion, useNewVersion } from '#data/new-version.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { type ReactElement, useState } from 'react';

/** Offers a new version of Lectern; the page goes on in its own until the reader asks. */
export function VersionLine(): ReactElement | null {
  const isReady = useNewVersion((version) => version.isReady);
  const [isDismissed, setDismissed] = useState(false);
  if (!isReady || isDismissed) return null;
  return (
    <Banner
      role="status"
      quiet
      actions={
        <>
          <Button onClick={changeVersion}>Reload</Button>
          <Button onClick={() => setDismissed(true)}>Later</Button>
        </>
      }
    >
      A new version of Lectern is ready.
    </Banner>
  );
}
