/** A file of the bundle with its content. */
export interface BundleFile {
  /** Path relative to the bundle's folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Takes a file of the bundle that is whole. */
export type EmitFile = (file: BundleFile) => void;

/** The name of a file that holds bytes of a hash. */
export function partFile(path: string, hash: string, extension: string): string {
  return `${path}.${hash.slice(0, 8)}.${extension}`;
}

/** The path of the part of a kind at an index: `papers/007`. */
export function partPath(kind: string, index: number): string {
  return `${kind}/${String(index).padStart(3, '0')}`;
}
