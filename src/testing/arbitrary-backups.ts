import * as fc from 'fast-check';
import type { Backup, Section } from '#domain/backup/backup.ts';
import { newTagId } from '#domain/shelf/tag.ts';
import { numberedPaper } from './builders.ts';
import { hostileText } from './hostile-text.ts';

const papers = [1, 2, 3].map((number) => numberedPaper(number));
const tag = newTagId('Proof', () => false);
const paper = fc.constantFrom(...papers);
// Few counters and replicas, so that equal stamps are common.
const stamp = fc.tuple(fc.nat(3), fc.constantFrom('left', 'right'));
const text = fc.oneof(fc.constantFrom('one', 'two'), hostileText);

function entry(key: string, value: unknown, at: unknown, more: object): [string, unknown] {
  return [key, { schema: 1, value, at, ...more }];
}

/** Fields that no version knows, at times. */
const more = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.record({ colour: fc.constantFrom('red', 'green') }),
);

const readable = fc
  .record({ paper, present: fc.boolean(), text, at: stamp, more, kind: fc.nat(5) })
  .map(({ paper: { id, ...rest }, present, text: said, at, more: fields, kind }) => {
    switch (kind) {
      case 0:
        return entry(`read:${id}`, present, at, fields);
      case 1:
        return entry(`note:${id}`, present ? { text: said, ...fields } : null, at, {});
      case 2:
        return entry(`tag:${tag}`, present ? { name: said, colour: 'brick' } : null, at, fields);
      case 3:
        return entry(`tagged:${id}/${tag}`, present, at, fields);
      case 4:
        return entry(`paper:${id}`, present ? { id, ...rest, ...fields } : null, at, {});
      default:
        return entry(`bookmark:${id}`, present ? { order: 'a0', ...fields } : null, at, fields);
    }
  });

const newer = fc
  .record({ paper, value: fc.jsonValue(), schema: fc.constantFrom(2, 3) })
  .map(({ paper: { id }, value, schema }): [string, unknown] => [`read:${id}`, { schema, value }]);
const laterKind = fc
  .jsonValue()
  .map((value): [string, unknown] => ['mood:later', { schema: 1, value, at: [1, 'left'] }]);
const damaged = fc
  .record({ paper, raw: fc.jsonValue() })
  .map(({ paper: { id }, raw }): [string, unknown] => [`note:${id}`, raw]);

/** Records as they may lie in storage: sound, of later versions and damaged. */
export const arbitrarySection: fc.Arbitrary<Section> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: readable },
      { weight: 1, arbitrary: newer },
      { weight: 1, arbitrary: laterKind },
      { weight: 1, arbitrary: damaged },
    ),
    { maxLength: 12 },
  )
  .map((entries) => new Map(JSON.parse(JSON.stringify(entries)) as [string, unknown][]));

const fields = fc
  .dictionary(fc.constantFrom('theme', 'keys', 'ofLater'), fc.jsonValue(), { maxKeys: 3 })
  .map((value) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>);

/** Whole backups, with sections and fields of later versions. */
export const arbitraryBackup: fc.Arbitrary<Backup> = fc
  .record({
    written: fc.constantFrom('', '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'),
    replica: fc.constantFrom('left', 'right'),
    preferences: fc.option(fields),
    records: arbitrarySection,
    journal: fc.dictionary(fc.constantFrom('s1', 's2'), fc.jsonValue()),
    // An empty list is told from none in no section.
    others: fields.filter((all) => !JSON.stringify(all).includes('[]')),
  })
  .map(({ records, journal, others, ...head }) => ({
    schema: 1,
    ...head,
    sections: new Map([
      ['records', records],
      ['steps', new Map(Object.entries(JSON.parse(JSON.stringify(journal)) as object))],
    ]),
    others: new Map(Object.entries(others)),
  }));
