import * as v from 'valibot';

// The parts of the published JSON schema for CSL input data, 1.0.2, that exports of ours may use;
// like the original it knows no other property.

const name = v.strictObject({
  family: v.optional(v.string()),
  given: v.optional(v.string()),
  'dropping-particle': v.optional(v.string()),
  'non-dropping-particle': v.optional(v.string()),
  suffix: v.optional(v.string()),
  literal: v.optional(v.string()),
});
const datePart = v.union([v.string(), v.number()]);
const dateParts = v.pipe(v.array(datePart), v.minLength(1), v.maxLength(3));
const date = v.strictObject({
  'date-parts': v.pipe(v.array(dateParts), v.minLength(1), v.maxLength(2)),
});

/** A file of CSL-JSON. */
export const cslSchema = v.array(
  v.strictObject({
    id: v.union([v.string(), v.number()]),
    type: v.picklist(['article', 'article-journal', 'document', 'manuscript', 'report', 'webpage']),
    title: v.optional(v.string()),
    author: v.optional(v.array(name)),
    issued: v.optional(date),
    abstract: v.optional(v.string()),
    URL: v.optional(v.string()),
    DOI: v.optional(v.string()),
    publisher: v.optional(v.string()),
    number: v.optional(datePart),
    keyword: v.optional(v.string()),
    note: v.optional(v.string()),
  }),
);
