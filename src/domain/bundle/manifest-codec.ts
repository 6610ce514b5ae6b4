import { array, exactOptional, literal, object, picklist, tuple } from 'valibot';
import { calendarDaySchema, paperIdSchema } from '../paper/brand-schemas.ts';
import type { Decoded } from './bundle-error.ts';
import { countSchema, decodeJson, partEntries, partSchema } from './codec.ts';
import type { Manifest } from './manifest.ts';

/** The manifest's path in the bundle's folder. */
export const MANIFEST_FILE = 'manifest.json';

const manifestSchema = object({
  schema: picklist([2, 3, 4]),
  paperCount: countSchema,
  days: array(tuple([calendarDaySchema, countSchema])),
  papers: array(object({ ...partEntries, first: countSchema, count: countSchema })),
  olderPapers: exactOptional(array(object({ ...partEntries, counts: array(countSchema) }))),
  identities: array(object({ ...partEntries, from: paperIdSchema })),
  search: object({
    authorCount: countSchema,
    terms: partSchema,
    areTermsListed: exactOptional(literal(true)),
    names: partSchema,
    authors: partSchema,
    bylines: partSchema,
    lengths: partSchema,
  }),
  related: exactOptional(partSchema),
});

const NEWER_SCHEMA = /^\s*\{\s*"schema":\s*([5-9]|[1-9]\d+)\b/;

/** Reads `manifest.json`; a manifest of a later schema is told apart from a broken one. */
export function decodeManifest(text: string): Decoded<Manifest> {
  const decoded = decodeJson(MANIFEST_FILE, text, manifestSchema);
  if (decoded.ok || !NEWER_SCHEMA.test(text)) return decoded;
  const message = 'These papers were published for a newer version of Lectern; reload the page.';
  return { ok: false, fault: { code: 'newer-schema', message, file: MANIFEST_FILE } };
}

/** Writes `manifest.json`, the schema first. */
export function encodeManifest(manifest: Manifest): string {
  const { schema, ...rest } = manifest;
  return JSON.stringify({ schema, ...rest });
}
