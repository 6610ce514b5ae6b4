import { type ComponentType, lazy, type ReactElement } from 'react';

/**
 * A component whose code is fetched when it is first shown. Where it cannot be fetched, a line says
 * so in its place, and the rest of the screen stays as it is.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return lazy(async () => ({ default: await load().catch(() => Unfetched) }));
}

function Unfetched(): ReactElement {
  return (
    <p role="alert" className="px-5 py-2 text-small text-soft">
      A part of Lectern could not be fetched. Reload the page to try again.
    </p>
  );
}
