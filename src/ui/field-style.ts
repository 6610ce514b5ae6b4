/** How every text field looks. */
export const FIELD_STYLE =
  'w-full min-w-0 rounded-control border border-control bg-raised px-3 py-1.5 text-ui text-ink placeholder:text-faint pointer-coarse:min-h-touch pointer-coarse:text-touch';
