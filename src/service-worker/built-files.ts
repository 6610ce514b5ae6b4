/** A file of a build. */
export interface BuiltFile {
  /** Path relative to the site; empty for the page itself. */
  readonly file: string;
  /** Lower-case hexadecimal SHA-256 of its bytes. */
  readonly hash: string;
  /** Whether it is fetched with the build, and not when it is first used. */
  readonly atOnce: boolean;
}

/** The build that a service worker belongs to. */
export interface Build {
  readonly id: string;
  readonly files: readonly BuiltFile[];
}
