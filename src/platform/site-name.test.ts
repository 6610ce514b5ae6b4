import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryStorage } from '#testing/memory-storage.ts';
import { keepText, keptText } from './kept-text.ts';
import { siteName } from './site-name.ts';

function standAt(baseURI: string): void {
  vi.stubGlobal('document', { baseURI });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the name of a site', () => {
  it.each([
    ['https://papers.test/', 'lectern'],
    ['https://papers.test/index.html', 'lectern'],
    ['https://papers.test/?q=a/b/c#d/e', 'lectern'],
    ['https://papers.test/some/where/', 'lectern:/some/where/'],
    ['https://papers.test/some/where/index.html?view=unread', 'lectern:/some/where/'],
    ['http://localhost:4173/lectern/', 'lectern:/lectern/'],
  ])('at %s is %s', (address, name) => {
    standAt(address);
    expect(siteName()).toBe(name);
  });
});

describe('small texts', () => {
  it('of two sites on one host are kept apart', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', memoryStorage(kept));
    standAt('https://papers.test/');
    keepText('replica', 'root');
    standAt('https://papers.test/physics/');
    expect(keptText('replica')).toBe(null);
    keepText('replica', 'physics');
    expect([...kept]).toEqual([
      ['lectern.replica', 'root'],
      ['lectern:/physics/.replica', 'physics'],
    ]);
  });
});
