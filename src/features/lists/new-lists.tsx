import { TypingAhead } from '#parts/typing-ahead.tsx';
import { registerCommands } from '#state/commands.ts';
import { forgetTyped } from '#state/typed-ahead.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense, useEffect, useState } from 'react';

const NewListDialog = lazyPart(async () => (await import('./new-list-dialog.tsx')).NewListDialog);

/** Binds the command that makes a list, which asks for its name. */
export function NewLists(): ReactElement {
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    const ask = (): void => {
      forgetTyped();
      setAsking(true);
    };
    return registerCommands({ 'new-list': ask });
  }, []);
  return (
    <Suspense fallback={<TypingAhead />}>
      {isAsking && <NewListDialog onClose={() => setAsking(false)} />}
    </Suspense>
  );
}
