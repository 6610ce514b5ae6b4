import { describe, expect, test } from 'vitest';
import { buildPaper } from '#testing/builders.ts';
import { bundleInMemory } from '#testing/memory-bundle.ts';
import { decodeManifest, encodeManifest } from './manifest-codec.ts';

const { manifest } = bundleInMemory([buildPaper(), buildPaper({ title: 'Another' })]);
const text = encodeManifest(manifest);

describe('a manifest', () => {
  test('comes back as it was written', () => {
    expect(decodeManifest(text)).toEqual({ ok: true, value: manifest });
  });

  test.each([2, 3])('of version %i, which had fewer directories, is read', (schema) => {
    const value = { ...manifest, schema };
    const older = text.replace('"schema":4', `"schema":${schema}`);
    expect(decodeManifest(older)).toEqual({ ok: true, value });
  });

  test('comes back with the directories of older papers', () => {
    const directory = { file: 'papers-parts/000.1a2b3c4d.bin', bytes: 9, hash: '1a2b3c4d' };
    const value = { ...manifest, olderPapers: [{ ...directory, counts: [200, 187] }] };
    expect(decodeManifest(encodeManifest(value))).toEqual({ ok: true, value });
  });

  test('comes back with the reference to related papers', () => {
    const related = { file: 'related/parts.1a2b3c4d.bin', bytes: 9, hash: '1a2b3c4d' };
    const value = { ...manifest, related };
    expect(decodeManifest(encodeManifest(value))).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'syntax'],
    ['<!doctype html><title>Not found</title>', 'syntax'],
    [text.slice(0, -10), 'syntax'],
    ['null', 'schema'],
    ['{}', 'schema'],
    [text.replace('"paperCount":2', '"paperCount":-2'), 'schema'],
    [text.replace('2019-12-06', '2019-02-30'), 'schema'],
    [text.replace('"schema":4', '"schema":5'), 'newer-schema'],
    [text.replace('"schema":4', '"schema":1'), 'schema'],
    ['{"schema": 17, "anything": true}', 'newer-schema'],
  ])('written as %.40s is refused as %s', (content, code) => {
    const decoded = decodeManifest(content);
    expect(decoded).toMatchObject({ ok: false, fault: { code, file: 'manifest.json' } });
  });
});
