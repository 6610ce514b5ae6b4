import type { FromTypesetter, ToTypesetter } from './typeset-api.ts';

self.addEventListener('message', (event: MessageEvent<ToTypesetter>) => {
  void answer(event.data);
});

async function answer({ id, formulas }: ToTypesetter): Promise<void> {
  // The renderer is large, and a part of its own.
  const part = await import('./typeset.ts').catch(() => null);
  const codes = part === null ? null : formulas.map(part.typeset);
  self.postMessage({ id, codes } satisfies FromTypesetter);
}
