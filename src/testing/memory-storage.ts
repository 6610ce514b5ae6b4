import { vi } from 'vitest';

/** Gives a test the localStorage of a page, until it takes its stubs back. */
export function stubStorage(texts: Map<string, string>): void {
  vi.stubGlobal('localStorage', memoryStorage(texts));
  vi.stubGlobal('document', { baseURI: 'https://example.org/' });
}

/** A browser's localStorage over texts that outlive its pages. */
export function memoryStorage(texts: Map<string, string>): object {
  return new Proxy(
    {
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => texts.set(key, text),
      removeItem: (key: string) => texts.delete(key),
    },
    {
      ownKeys: () => [...texts.keys()],
      getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
    },
  );
}
