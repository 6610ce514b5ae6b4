/** What a request is for, as far as the service worker has a say in it. */
export type Route =
  /** The page, whatever view its address names. */
  | { readonly kind: 'page' }
  /** Another file of a build of this site, this one or one before it. */
  | { readonly kind: 'built'; readonly file: string }
  /** What the papers' files are. */
  | { readonly kind: 'manifest' }
  /** A file of the papers whose name says how its hash begins. */
  | { readonly kind: 'part'; readonly hash: string }
  /** Nothing of ours: the browser goes on without us. */
  | { readonly kind: 'other' };

/** What of a request decides where it goes. */
export type RoutedRequest = Pick<Request, 'method' | 'url' | 'mode' | 'cache'>;

const OTHER: Route = { kind: 'other' };
const PART = /^bundle\/.+\.([0-9a-f]{8})\.(?:json|bin)$/;

/**
 * Where a request to the site in a folder goes; `files` are those of the build. What stands in folders
 * below may be sites of their own, so only what is known to be ours is.
 */
export function routeOf(
  { method, url, mode, cache }: RoutedRequest,
  folder: string,
  files: ReadonlySet<string>,
): Route {
  // Who asks past every cache wants to know what the server says.
  if (method !== 'GET' || cache === 'no-store' || !url.startsWith(folder)) return OTHER;
  const file = fileOf(url, folder);
  if (mode === 'navigate') return isPage(file) ? { kind: 'page' } : OTHER;
  if (file === 'bundle/manifest.json') return { kind: 'manifest' };
  const hash = PART.exec(file)?.[1];
  if (hash !== undefined) return { kind: 'part', hash };
  return file.startsWith('assets/') || (file !== '' && files.has(file))
    ? { kind: 'built', file }
    : OTHER;
}

/** Whether an address is that of the site's page. */
export function isPageAddress(url: string, folder: string): boolean {
  return url.startsWith(folder) && isPage(fileOf(url, folder));
}

function isPage(file: string): boolean {
  return file === '' || file === 'index.html';
}

function fileOf(url: string, folder: string): string {
  return url.slice(folder.length).replace(/[?#].*$/s, '');
}
