import { create } from 'zustand';

/** What keeps Lectern on this device. */
export type SiteService =
  | { readonly kind: 'starting' }
  /** The browser has nothing that could, or will not let us. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'ready'; readonly worker: ServiceWorker };

/** Whether Lectern is kept on this device. */
export const useSiteService = create<{ readonly service: SiteService }>(() => ({
  service: { kind: 'starting' },
}));
