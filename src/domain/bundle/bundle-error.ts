export type BundleFaultCode =
  | 'unreachable'
  | 'status'
  | 'size'
  | 'hash'
  | 'syntax'
  | 'schema'
  | 'newer-schema';

/** Why a file of the bundle cannot be used. */
export interface BundleFault {
  readonly code: BundleFaultCode;
  /** One sentence for the reader. */
  readonly message: string;
  /** The file's path relative to the bundle's folder. */
  readonly file: string;
}

export type Decoded<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: BundleFault };

/** A fault thrown, for where promises reject. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
  readonly code: BundleFaultCode;
  readonly file: string;

  constructor(fault: BundleFault) {
    super(fault.message);
    this.code = fault.code;
    this.file = fault.file;
  }
}

/** The value, or the fault thrown as a BundleError. */
export function valueOrThrow<Value>(decoded: Decoded<Value>): Value {
  if (decoded.ok) return decoded.value;
  throw new BundleError(decoded.fault);
}

/** Throws the error of a part of the program that could not be fetched. */
export function unfetchedPart(): never {
  const message = 'A part of Lectern could not be fetched.';
  throw new BundleError({ code: 'unreachable', message, file: '' });
}

/** The error of a directory, or of the manifest, that names no file for what it should hold. */
export function unnamedFile(file: string): BundleError {
  return new BundleError({
    code: 'schema',
    message: `The file ${file} does not name all that it should.`,
    file,
  });
}
