import { replicaId } from '#platform/replica.ts';
import { siteName } from '#platform/site-name.ts';
import { keptPreferences } from '#state/kept-preferences.ts';
import type { Library } from '#data/backup-worker.ts';

/** The library of this browser, as a backup says of it. */
export function thisLibrary(): Library {
  return {
    site: siteName(),
    replica: replicaId(),
    now: new Date().toISOString(),
    preferences: keptPreferences(),
  };
}
