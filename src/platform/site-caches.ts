/*
 * The browser keeps caches for a whole host: their names carry the site's folder, so that sites in
 * several folders of one host never touch each other's.
 */

/** The name of the site in the folder of an address: `lectern` at a host's root, else with its folder. */
export function nameOfSite(address: string): string {
  const folder = new URL('.', address).pathname;
  return folder === '/' ? 'lectern' : `lectern:${folder}`;
}

/** The cache that holds the files of one build of a site. */
export function buildCache(site: string, build: string): string {
  return `${site} build ${build}`;
}

/** The build whose files a cache holds; null for a cache of anything else. */
export function buildOfCache(site: string, cache: string): string | null {
  const beginning = buildCache(site, '');
  return cache.startsWith(beginning) ? cache.slice(beginning.length) : null;
}

/** The cache that holds a site's papers and the search over them. */
export function papersCache(site: string): string {
  return `${site} papers`;
}
