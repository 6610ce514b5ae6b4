import { buildSeedSite, removeOldSites } from './built-site.ts';

/** Builds the site before the workers start, which would else each wait for it in a test. */
export default async function globalSetup(): Promise<void> {
  await removeOldSites();
  await buildSeedSite();
}
