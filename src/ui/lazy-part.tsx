import { type ComponentType, lazy, type ReactElement } from 'react';
import { fetchLateStyles } from './late-styles.ts';

let onMissing = (): void => undefined;

/** Sets what is to be done beside saying so where a part cannot be fetched. */
export function whenPartIsMissing(act: () => void): void {
  onMissing = act;
}

/**
 * A component whose code is fetched when it is first shown. Where it cannot be fetched, a line says
 * so in its place, and the rest of the screen stays as it is; a small part that has no room for the
 * line, within a bar or a row, is missing quietly.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  whenMissing: 'said' | 'quiet' = 'said',
): ComponentType<Props> {
  const Missing = whenMissing === 'said' ? Unfetched : Nothing;
  return lazy(async () => ({
    default: await withStyles(load).catch(() => {
      onMissing();
      return Missing;
    }),
  }));
}

/** What a part gives, once its styles are there too. */
export async function withStyles<Part>(load: () => Promise<Part>): Promise<Part> {
  const [part] = await Promise.all([load(), fetchLateStyles()]);
  return part;
}

function Unfetched(): ReactElement {
  return (
    <p role="alert" className="px-5 py-2 text-small text-soft">
      A part of Lectern could not be fetched. Reload the page to try again.
    </p>
  );
}

function Nothing(): null {
  return null;
}
