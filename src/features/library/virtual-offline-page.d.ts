/** A page that opens backups by itself, in two pieces around the place for one. */
declare module 'virtual:offline-page' {
  export const before: string;
  export const after: string;
}
