import { create } from 'zustand';
import type { StorageFaultCode } from '#platform/storage-fault.ts';

/** Whether what the reader marks is kept on this device. */
export interface Health {
  /**
   * `unavailable`: what is stored could not be opened, so nothing is saved; `failing`: it was
   * opened, and what was done since is not all saved; `unfetched`: the code that keeps it is
   * missing, so that nothing is even shown as marked.
   */
  readonly kind: 'opening' | 'saved' | 'unavailable' | 'failing' | 'unfetched';
  /** `removed`: the browser threw away what was saved. `unreadable` and `newer` also go with
   * `saved`, for records that are left as they are. */
  readonly code: StorageFaultCode | 'removed' | 'unreadable' | null;
  /** One sentence for the reader; empty where all is well. */
  readonly message: string;
  /** Acts that are not yet saved. */
  readonly pending: number;
  /** Stored records that this version cannot read, and leaves as they are. */
  readonly setAside: number;
}

const OPENING: Health = { kind: 'opening', code: null, message: '', pending: 0, setAside: 0 };

/** Health before storage was opened, as zustand's hook and store in one. */
export function createHealthStore() {
  return create<Health>()(() => OPENING);
}

export type HealthStore = ReturnType<typeof createHealthStore>;

/** Whether what the reader marks is kept on this device. */
export const useHealth = createHealthStore();
