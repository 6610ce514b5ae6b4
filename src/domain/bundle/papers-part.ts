import { array, boolean, custom, exactOptional, object, string, tuple } from 'valibot';
import type { Paper } from '../paper/paper.ts';
import { calendarDaySchema, paperIdSchema } from '../paper/brand-schemas.ts';
import type { Decoded } from './bundle-error.ts';
import { countSchema, decodeJson, type DecodeText } from './codec.ts';
import type { PapersPartReference } from './manifest.ts';

const sourceSchema = object({ digest: string(), line: countSchema, date: calendarDaySchema });

// What a number and its strings mean, `decodeReading` checks where it is shown.
const readingSchema = array(custom<number | string | null>((part) => part !== undefined));

export const paperSchema = object({
  id: paperIdSchema,
  title: string(),
  authors: array(string()),
  othersOmitted: boolean(),
  abstract: string(),
  date: calendarDaySchema,
  dates: array(calendarDaySchema),
  sources: array(sourceSchema),
  versions: array(
    object({
      title: string(),
      authors: array(string()),
      abstract: string(),
      source: sourceSchema,
    }),
  ),
  readings: exactOptional(array(tuple([countSchema, readingSchema]))),
});

const papersSchema = array(paperSchema);

/** Reads the bytes of a papers part; paper `reference.first` is the first. */
export function decodePapers(
  reference: PapersPartReference,
  bytes: Uint8Array,
  decodeText: DecodeText,
): Decoded<readonly Paper[]> {
  const { file } = reference;
  const decoded = decodeJson(file, decodeText(bytes), papersSchema);
  if (!decoded.ok || decoded.value.length === reference.count) return decoded;
  const message = `The file ${file} does not hold ${reference.count} papers.`;
  return { ok: false, fault: { code: 'schema', message, file } };
}
