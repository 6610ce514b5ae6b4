/** Why storage did not do what was asked. */
export type StorageFaultCode =
  /** The browser forbids storage to this page. */
  | 'blocked'
  /** The browser has no such storage. */
  | 'absent'
  /** The device or the share of this page is full. */
  | 'quota'
  | 'aborted'
  /** The connection was closed under us. */
  | 'closed'
  | 'timeout'
  /** A newer version of the app has changed the database. */
  | 'newer'
  | 'unknown';

export interface StorageFault {
  readonly code: StorageFaultCode;
  /** What happened, in the browser's words where it gave any. */
  readonly message: string;
}

/** What came of a call to storage. */
export type StorageOutcome<Value> = { readonly ok: true; readonly value: Value } | StorageFailure;

export interface StorageFailure {
  readonly ok: false;
  readonly fault: StorageFault;
}

/** A call that went well. */
export function stored<Value>(value: Value): StorageOutcome<Value> {
  return { ok: true, value };
}

/** A call that failed. */
export function failed(code: StorageFaultCode, message: string): StorageFailure {
  return { ok: false, fault: { code, message } };
}

const CODES_BY_NAME: ReadonlyMap<string, StorageFaultCode> = new Map([
  ['QuotaExceededError', 'quota'],
  ['SecurityError', 'blocked'],
  ['NotAllowedError', 'blocked'],
  ['AbortError', 'aborted'],
  ['InvalidStateError', 'closed'],
  ['TransactionInactiveError', 'aborted'],
  ['VersionError', 'newer'],
]);

/** The fault that something thrown by the browser's storage stands for. */
export function faultFrom(thrown: unknown): StorageFailure {
  if (!(thrown instanceof Error)) return failed('unknown', String(thrown));
  return failed(CODES_BY_NAME.get(thrown.name) ?? 'unknown', thrown.message);
}
