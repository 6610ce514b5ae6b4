import { bundleQuery } from '#data/bundle-queries.ts';
import { Button } from '#ui/button.tsx';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { LoadingScreen } from './loading-screen.tsx';
import { Reader } from './reader.tsx';
import { useKeyboard } from './keyboard.ts';

/** The whole screen: the reader as soon as the table of contents is there. */
export function App(): ReactElement {
  useKeyboard();
  const bundle = useQuery(bundleQuery());
  if (bundle.data !== undefined) return <Reader bundle={bundle.data} />;
  if (bundle.error === null) return <LoadingScreen />;
  return (
    <main className="mx-auto grid h-full max-w-measure content-center px-6">
      <div role="alert">
        <h1 className="font-serif text-display font-semibold">The papers could not be loaded.</h1>
        <p className="mt-4 mb-6 text-ui text-soft">
          {bundle.error.message} Your reading list and everything you marked are safe on this
          device.
        </p>
        <Button onClick={() => void bundle.refetch()}>Retry</Button>
      </div>
    </main>
  );
}
