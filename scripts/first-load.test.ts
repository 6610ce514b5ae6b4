import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { measureSite } from './first-load.mjs';

const SITE = {
  'index.html':
    '<link rel="stylesheet" href="./assets/index.css"><script src="./first-paint.js"></script>' +
    '<script type="module" src="./assets/index.js"></script>',
  'first-paint.js': 'document.documentElement.dataset.theme = "dark";',
  'assets/index.css': 'body { margin: 0 }',
  'assets/dialog.css': 'dialog { margin: 1em }',
  'assets/index.js': 'import "./shared.js"; const d = () => import(`./dialog.js`); d();',
  'assets/shared.js': 'export * from "./deep.js";',
  'assets/deep.js': 'export const deep = 1;',
  'assets/dialog.js':
    'import "./shared.js"; const w = "" + new URL("worker.js", import.meta.url).href; export { w };',
  'assets/worker.js': 'import "./worker-part.js"; self.onmessage = () => {};',
  'assets/worker-part.js': 'export const part = 2;',
} as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-size-'));
  for (const [file, text] of Object.entries(SITE)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the first load', () => {
  it('is what the page names, what that imports, and the worker with its imports', async () => {
    const { first } = await measureSite(folder);
    expect(first.map(({ file }) => file).toSorted()).toEqual([
      'assets/deep.js',
      'assets/index.css',
      'assets/index.js',
      'assets/shared.js',
      'assets/worker-part.js',
      'assets/worker.js',
      'first-paint.js',
    ]);
  });

  it('leaves out what is imported when it is asked for', async () => {
    const { lazy } = await measureSite(folder);
    expect(lazy.map(({ file }) => file).toSorted()).toEqual([
      'assets/dialog.css',
      'assets/dialog.js',
    ]);
  });

  it('counts the bytes of each file’s gzip', async () => {
    const { first, firstBytes } = await measureSite(folder);
    const size = first.find(({ file }) => file === 'assets/deep.js');
    expect(size?.bytes).toBe(gzipSync(SITE['assets/deep.js'], { level: 9 }).length);
    expect(firstBytes).toBe(first.reduce((sum, { bytes }) => sum + bytes, 0));
  });
});
