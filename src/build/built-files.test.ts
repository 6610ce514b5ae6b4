import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { listBuild } from './built-files.ts';

const SITE = {
  'index.html': '<html><head>\n    <title>Lectern</title>\n  </head></html>',
  'icon.svg': '<svg/>',
  'assets/index-abcdefgh.js': 'export {};',
  'assets/stix-two-math-latin-abcdefgh.woff2': 'font',
  'assets/inter-latin-ext-wght-abcdefgh.woff2': 'font',
  'assets/inter-latin-wght-abcdefgh.woff2': 'font',
};
const NOT_OF_THE_APP = {
  'bundle/manifest.json': '{}',
  'bundle/papers/000.12345678.json': '[]',
  'icons/icon-192.png': 'picture',
  _headers: '/*',
  'robots.txt': 'Allow: /',
  'index.html.br': 'compressed',
  'assets/index-abcdefgh.js.gz': 'compressed',
};

function listed(files: Readonly<Record<string, string>>) {
  return listBuild(new Map(Object.entries(files)));
}

describe('the list of a build', () => {
  it('has every file of the app, the page under the site’s own address', () => {
    const { build } = listed({ ...SITE, ...NOT_OF_THE_APP });
    expect(build.files.map(({ file }) => file).toSorted()).toEqual(
      Object.keys(SITE)
        .map((file) => (file === 'index.html' ? '' : file))
        .toSorted(),
    );
  });

  it('leaves large fonts that many never need for when they are used', () => {
    const later = listed(SITE).build.files.filter(({ atOnce }) => !atOnce);
    expect(later.map(({ file }) => file)).toEqual([
      'assets/inter-latin-ext-wght-abcdefgh.woff2',
      'assets/stix-two-math-latin-abcdefgh.woff2',
    ]);
  });

  it('has the page name the build, and its hash is that of the page which does', () => {
    const { build, page } = listed(SITE);
    expect(page).toContain(`<meta name="lectern-build" content="${build.id}" />`);
    const hash = createHash('sha256').update(page).digest('hex');
    expect(build.files.find(({ file }) => file === '')?.hash).toBe(hash);
  });

  it('names another build as soon as any file is another, and not for other papers', () => {
    const { id } = listed({ ...SITE, ...NOT_OF_THE_APP }).build;
    for (const file of Object.keys(SITE)) {
      const changed = { ...SITE, [file]: `${SITE[file as keyof typeof SITE]}<!---->` };
      expect({ file, id: listed(changed).build.id }).not.toEqual({ file, id });
    }
    expect(listed({ ...SITE, 'bundle/manifest.json': '{"schema":1}' }).build.id).toBe(id);
  });
});
