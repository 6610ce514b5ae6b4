import { answered } from './answered.ts';

/** How much room a site uses and may use, in bytes. */
export interface StorageRoom {
  readonly used: number;
  readonly quota: number;
}

/** How much room is used; null where the browser does not say. */
export async function storageRoom(): Promise<StorageRoom | null> {
  const estimate = await answered(() => navigator.storage?.estimate?.());
  const { usage, quota } = estimate ?? {};
  return usage === undefined || quota === undefined ? null : { used: usage, quota };
}

/** How many more bytes the browser lets this site keep, as far as it says. */
export async function roomLeft(): Promise<number | null> {
  const room = await storageRoom();
  return room === null ? null : Math.max(0, room.quota - room.used);
}
