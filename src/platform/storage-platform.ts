import { type Clock, systemClock } from './clock.ts';
import { type OpenRecords, openRecords } from './records.ts';
import { replicaId } from './replica.ts';
import { requestPersistence } from './storage-promise.ts';
import { openTabs, type TabChannel } from './tabs.ts';

/** All that keeping what a reader owns needs of the browser. */
export interface StoragePlatform {
  readonly openRecords: OpenRecords;
  readonly tabs: TabChannel;
  readonly clock: Clock;
  /** The random id of this browser profile. */
  readonly replica: string;
  /** Asks the browser not to evict what is stored; the answer changes nothing here. */
  readonly requestPersistence: () => void;
}

/** The browser's storage for the site of this name. */
export function browserStorage(name: string): StoragePlatform {
  return {
    openRecords: (onClosed) => openRecords(name, onClosed),
    tabs: openTabs(name),
    clock: systemClock,
    replica: replicaId(),
    requestPersistence,
  };
}
