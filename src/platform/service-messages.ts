/** What a page asks of the service worker. */
export type ToService =
  /** To take over from the version before it; the reader has agreed. */
  | { readonly kind: 'take-over' }
  /** To let go of builds that no page is of any longer. */
  | { readonly kind: 'tidy' }
  /** To keep those files of the build as well that are kept when they are used; answers a boolean. */
  | { readonly kind: 'complete' }
  /** To let go of all papers but these files, unless another page is open; answers a boolean. */
  | { readonly kind: 'keep-only'; readonly files: readonly string[] };

/** What the service worker asks of a page: which build it is of; the answer is its name. */
export interface FromService {
  readonly kind: 'which-build';
}
