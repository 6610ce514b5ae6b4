interface KeptAnswer {
  readonly body: ArrayBuffer;
  readonly headers: Headers;
}

/** The part of the browser's cache storage that the service worker uses, in memory. */
export class MemoryCaches {
  private readonly stored = new Map<string, Map<string, KeptAnswer>>();

  open = (name: string) => {
    const kept = this.stored.get(name) ?? new Map<string, KeptAnswer>();
    this.stored.set(name, kept);
    return Promise.resolve({
      match: (address: string) => Promise.resolve(answerOf(kept.get(address))),
      put: async (address: string, answer: Response) => {
        kept.set(address, { body: await answer.arrayBuffer(), headers: answer.headers });
      },
      keys: () => Promise.resolve([...kept.keys()].map((url) => ({ url }))),
      delete: (address: string) => Promise.resolve(kept.delete(address)),
    });
  };

  keys = () => Promise.resolve([...this.stored.keys()]);

  match = (address: string, { cacheName }: { readonly cacheName: string }) =>
    Promise.resolve(answerOf(this.stored.get(cacheName)?.get(address)));

  delete = (name: string) => Promise.resolve(this.stored.delete(name));

  /** The addresses that a cache holds, in their own order, as they come in any. */
  addresses(name: string): readonly string[] {
    return [...(this.stored.get(name)?.keys() ?? [])].toSorted();
  }
}

function answerOf(kept: KeptAnswer | undefined): Response | undefined {
  return kept && new Response(kept.body.slice(0), { headers: kept.headers });
}
