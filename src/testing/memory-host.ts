/** A file as a host sends it. */
export interface HostedFile {
  readonly text: string;
  readonly type: string;
  readonly status?: number;
}

/** A host whose files are in memory and can be changed; an absent one is answered with 404. */
export class MemoryHost {
  readonly files = new Map<string, HostedFile>();
  /** The addresses that were asked for, in order, with how caches were to be used. */
  readonly asked: string[] = [];
  isDown = false;

  fetch = (input: string | { readonly url: string }, init?: RequestInit): Promise<Response> => {
    const address = typeof input === 'string' ? input : input.url;
    this.asked.push(`${address} ${init?.cache ?? ''}`.trim());
    if (this.isDown) return Promise.reject(new TypeError('Failed to fetch'));
    const file = this.files.get(address);
    if (file === undefined) return Promise.resolve(new Response('Not found', { status: 404 }));
    const headers = { 'Content-Type': file.type, Vary: '*' };
    return Promise.resolve(new Response(file.text, { status: file.status ?? 200, headers }));
  };
}
