import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { webManifest } from './web-manifest-plugin.ts';

const root = join(import.meta.dirname, '..', '..');
const manifest = JSON.parse(
  webManifest(readFileSync(join(root, 'src/app/tokens.css'), 'utf8')),
) as Readonly<Record<string, unknown>> & {
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly purpose?: string;
  }[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[];
};

describe('the web app manifest', () => {
  it('opens Lectern in a window of its own, in the colours of the tokens', () => {
    expect(manifest).toMatchObject({
      name: 'Lectern',
      display: 'standalone',
      theme_color: '#fbfaf6',
      background_color: '#fbfaf6',
    });
  });

  it('names nothing but what stands in its own folder, so that the site may stand in any', () => {
    const addresses = [manifest['start_url'], manifest['scope']].map(String);
    addresses.push(...manifest.icons.map(({ src }) => src));
    addresses.push(...manifest.shortcuts.map(({ url }) => url));
    for (const address of addresses) {
      expect(address).toMatch(/^\.\//);
      expect(new URL(address, 'https://papers.test/physics/').href).toContain('/physics/');
    }
    // An id would be the host's, and two sites of one host the same app.
    expect(manifest).not.toHaveProperty('id');
  });

  it('has icons that are there, in the sizes that it names, some to be cut to any shape', () => {
    for (const { src, sizes } of manifest.icons) {
      const file = join(root, 'public', src);
      expect({ src, isThere: existsSync(file) }).toEqual({ src, isThere: true });
      if (!src.endsWith('.png')) continue;
      const picture = readFileSync(file);
      const size = `${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`;
      expect({ src, size }).toEqual({ src, size: sizes });
    }
    const maskable = manifest.icons.filter(({ purpose }) => purpose === 'maskable');
    expect(maskable.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
  });

  it('leads straight to the reading list', () => {
    expect(manifest.shortcuts[0]).toMatchObject({
      name: 'Reading list',
      url: './?view=reading-list',
    });
  });
});
