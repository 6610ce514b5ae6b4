import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outFolder } from './out-folder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lectern-out-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the folder of a build', () => {
  it('is dist unless told', () => {
    expect(outFolder(root, undefined)).toBe(join(root, 'dist'));
    expect(outFolder(root, '')).toBe(join(root, 'dist'));
  });

  it('is the one named, relative to the project or absolute', () => {
    expect(outFolder(root, 'site/today')).toBe(join(root, 'site', 'today'));
    expect(outFolder('/elsewhere', join(root, 'site'))).toBe(join(root, 'site'));
  });

  it('may be empty or hold an earlier build', () => {
    mkdirSync(join(root, 'empty'));
    mkdirSync(join(root, 'built'));
    writeFileSync(join(root, 'built', 'index.html'), '');
    writeFileSync(join(root, 'built', 'index.html.br'), '');
    writeFileSync(join(root, 'built', '_headers'), '');
    expect(outFolder(root, 'empty')).toBe(join(root, 'empty'));
    expect(outFolder(root, 'built')).toBe(join(root, 'built'));
  });

  it('may hold what a build that broke off has left', () => {
    mkdirSync(join(root, 'public'));
    writeFileSync(join(root, 'public', 'icon.svg'), '');
    mkdirSync(join(root, 'broken'));
    writeFileSync(join(root, 'broken', 'icon.svg'), '');
    expect(outFolder(root, 'broken')).toBe(join(root, 'broken'));
  });

  it('is refused where it holds anything else, which the build would delete', () => {
    mkdirSync(join(root, 'thesis'));
    writeFileSync(join(root, 'thesis', 'chapter-1.tex'), 'years of work');
    expect(() => outFolder(root, 'thesis')).toThrow(/other than a built site/);
  });
});
