import { createHash } from 'node:crypto';
import { withoutPapers } from '#domain/bundle/page-papers.ts';
import type { Build, BuiltFile } from '#service-worker/built-files.ts';

/** The files of a site by their paths. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

const PAGE = 'index.html';
/**
 * What hosts, crawlers and the system's own screen of apps read, the papers, which are no part of the
 * app, and copies that a server sends in the place of files.
 */
const NOT_OF_THE_APP =
  /^(?:bundle\/|icons\/|_headers$|robots\.txt$|service-worker\.js$)|\.(?:gz|br)$/;
/** Large fonts that many readers never need. */
const WHEN_USED = /(?:-latin-ext-|stix-two-math-).*\.woff2$/;

/** The page with the name of its build, so that it can say which one it is of. */
function withBuild(page: string, id: string): string {
  return page.replace('</head>', `  <meta name="lectern-build" content="${id}" />\n  </head>`);
}

/**
 * A build of the files of a site, with its page as it is to be published: it names the build. The papers
 * in the page are no part of it.
 */
export function listBuild(files: SiteFiles): { readonly build: Build; readonly page: string } {
  const app = [...files].filter(([file]) => !NOT_OF_THE_APP.test(file));
  const whole = textOf(files.get(PAGE) ?? '');
  const listed = app
    .map(([file, content]) => describeFile(file, file === PAGE ? withoutPapers(whole) : content))
    .toSorted(byName);
  const id = hashOf(listed.map(({ file, hash }) => `${file} ${hash}\n`).join('')).slice(0, 16);
  const page = withBuild(whole, id);
  const named = listed.map((built) =>
    built.file === PAGE ? { ...describeFile(PAGE, withoutPapers(page)), file: '' } : built,
  );
  return { build: { id, files: named }, page };
}

function describeFile(file: string, content: string | Uint8Array): BuiltFile {
  return { file, hash: hashOf(content), atOnce: !WHEN_USED.test(file) };
}

function byName(one: BuiltFile, other: BuiltFile): number {
  return one.file < other.file ? -1 : 1;
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
