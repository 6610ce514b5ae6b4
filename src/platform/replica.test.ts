import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryStorage } from '#testing/memory-storage.ts';
import { replicaId } from './replica.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function stubStorage(kept: Map<string, string>): void {
  vi.stubGlobal('document', { baseURI: 'https://papers.test/' });
  vi.stubGlobal('localStorage', memoryStorage(kept));
}

describe('the id of a browser profile', () => {
  it('is random, and the same ever after', () => {
    stubStorage(new Map());
    const id = replicaId();
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(replicaId()).toBe(id);
    stubStorage(new Map());
    expect(replicaId()).not.toBe(id);
  });

  it('is made anew where what was kept is no id', () => {
    stubStorage(new Map([['lectern.replica', 'x'.repeat(1_000)]]));
    expect(replicaId()).toMatch(/^[0-9a-f]{16}$/);
  });

  it('lasts for the page where the browser forbids storage', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('Not here.', 'SecurityError');
      },
    });
    expect(replicaId()).toMatch(/^[0-9a-f]{16}$/);
  });
});
