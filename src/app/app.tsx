import { bundleQuery } from '#data/bundle-queries.ts';
import { useSettledType } from '#platform/type.ts';
import { Button } from '#ui/button.tsx';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { LoadingScreen } from './loading-screen.tsx';
import { Reader } from './reader.tsx';
import { useKeyboard } from './keyboard.ts';

/** The whole screen: the reader as soon as the table of contents is there, and its type. */
export function App(): ReactElement {
  useKeyboard();
  const bundle = useQuery(bundleQuery());
  const isTypeSettled = useSettledType();
  if (bundle.data !== undefined)
    return (
      <>
        <div className={isTypeSettled ? 'contents' : 'h-full opacity-0'}>
          <Reader bundle={bundle.data} />
        </div>
        {!isTypeSettled && (
          <div aria-hidden="true" className="pointer-events-none fixed inset-0">
            <LoadingScreen />
          </div>
        )}
      </>
    );
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
