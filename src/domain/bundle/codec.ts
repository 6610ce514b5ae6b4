import {
  type BaseIssue,
  type BaseSchema,
  type InferOutput,
  integer,
  minValue,
  number,
  object,
  pipe,
  safeParse,
  string,
} from 'valibot';
import type { BundleFault, BundleFaultCode, Decoded } from './bundle-error.ts';

/** Reads bytes as UTF-8; null where they are not. */
export type DecodeText = (bytes: Uint8Array) => string | null;

/** Writes text as UTF-8. */
export type EncodeText = (text: string) => Uint8Array;

export const countSchema = pipe(number(), integer(), minValue(0));

/** The entries of every reference to a part. */
export const partEntries = { file: string(), bytes: countSchema, hash: string() };

export const partSchema = object(partEntries);

/** Reads a JSON file of the bundle against its schema; faults `syntax` and `schema`. */
export function decodeJson<Schema extends BaseSchema<unknown, unknown, BaseIssue<unknown>>>(
  file: string,
  text: string | null,
  schema: Schema,
): Decoded<InferOutput<Schema>> {
  const json = text === null ? undefined : parseJson(text);
  if (json === undefined) return failed('syntax', `The file ${file} cannot be read.`, file);
  const parsed = safeParse(schema, json, { abortEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output };
  return failed('schema', `The file ${file} does not hold what it should.`, file);
}

function failed(code: BundleFaultCode, message: string, file: string): Decoded<never> {
  const fault: BundleFault = { code, message, file };
  return { ok: false, fault };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
