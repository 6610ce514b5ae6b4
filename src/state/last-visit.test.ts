import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStorage } from '#testing/memory-storage.ts';
import type { KnownPapers } from '#domain/bundle/known-papers.ts';
import { day } from '#testing/builders.ts';
import { keepVisits, keptVisits, visitsAtOpening } from './last-visit.ts';

const known = (paperCount: number): KnownPapers => ({
  paperCount,
  days: [[day('2019-12-06'), paperCount]],
  idsFrom: null,
  ids: [],
});
const MINUTE = 60_000;

describe('visits', () => {
  it('begin with one that has none before it', () => {
    expect(visitsAtOpening(null, 0, known(1))).toEqual({
      before: null,
      now: { at: 0, known: known(1) },
    });
  });

  it('go on where the page is opened again soon', () => {
    const first = visitsAtOpening(null, 0, known(1));
    const second = visitsAtOpening(first, 60 * MINUTE, known(2));
    expect(second.before).toEqual(first.now);
    const reloaded = visitsAtOpening(second, 80 * MINUTE, known(3));
    expect(reloaded).toEqual({ before: first.now, now: { at: 80 * MINUTE, known: known(3) } });
  });

  it('are told apart where the page is opened later', () => {
    const first = visitsAtOpening(null, 0, known(1));
    expect(visitsAtOpening(first, 31 * MINUTE, known(2)).before).toEqual(first.now);
  });
});

describe('visits that are kept', () => {
  let kept: Map<string, string>;

  beforeEach(() => {
    kept = new Map();
    vi.stubGlobal('document', { baseURI: 'https://papers.test/' });
    vi.stubGlobal('localStorage', memoryStorage(kept));
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('are read as they were written', () => {
    const visits = visitsAtOpening(visitsAtOpening(null, 0, known(1)), 90 * MINUTE, known(4));
    keepVisits(visits);
    expect(keptVisits()).toEqual(visits);
  });

  it.each(['', 'null', '{"before":', '[]', '{"before":null,"now":{"at":"soon"}}'])(
    'are none where %s is kept',
    (text) => {
      kept.set('lectern.visits', text);
      expect(keptVisits()).toBeNull();
    },
  );
});
