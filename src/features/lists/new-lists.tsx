import { registerCommands } from '#state/commands.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense, useEffect, useState } from 'react';

const NewListDialog = lazyPart(async () => (await import('./new-list-dialog.tsx')).NewListDialog);

/** Binds the command that makes a list, which asks for its name. */
export function NewLists(): ReactElement {
  const [isAsking, setAsking] = useState(false);
  useEffect(() => registerCommands({ 'new-list': () => setAsking(true) }), []);
  return (
    <Suspense fallback={null}>
      {isAsking && <NewListDialog onClose={() => setAsking(false)} />}
    </Suspense>
  );
}
