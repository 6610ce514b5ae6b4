import { bundleQuery } from '#data/bundle-queries.ts';
import { useSettledType } from '#platform/type.ts';
import { Button } from '#ui/button.tsx';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useLayoutEffect } from 'react';
import { followApp } from './as-built.ts';
import { Reader } from './reader.tsx';
import { useKeyboard } from './keyboard.ts';

/** The whole screen: the reader as soon as the table of contents is there, and its type. */
export function App(): ReactElement | null {
  useKeyboard();
  const bundle = useQuery(bundleQuery());
  const isTypeSettled = useSettledType();
  const { data, error } = bundle;
  const there = data !== undefined;
  const failed = !there && error !== null;
  const shown = there && isTypeSettled;
  useLayoutEffect(() => followApp({ failed, there, shown }), [failed, there, shown]);
  if (there)
    return (
      <div className={shown ? 'contents' : 'h-full opacity-0'}>
        <Reader bundle={data} />
      </div>
    );
  if (!failed) return null;
  return (
    <main className="mx-auto grid h-full max-w-measure content-center px-6">
      <div role="alert">
        <h1 className="font-serif text-display font-semibold">The papers could not be loaded.</h1>
        <p className="mt-4 mb-6 text-ui text-soft">
          {error.message} Your reading list and everything you marked are safe on this device.
        </p>
        <Button onClick={() => void bundle.refetch()}>Retry</Button>
      </div>
    </main>
  );
}
