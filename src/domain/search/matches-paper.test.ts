import { describe, expect, test } from 'vitest';
import { buildPaper, day } from '#testing/builders.ts';
import { parseQuery } from '../query/syntax.ts';
import { marksOf } from './paper-marks.ts';
import { NO_FACTS } from './shelf-facts.ts';
import { matchesPaper } from './matches-paper.ts';
import type { Filter } from './search-request.ts';

const paper = buildPaper({
  title: 'Upside-Down Reinforcement Learning',
  authors: ['Wojciech Jaśkowski', 'Jürgen Schmidhuber'],
  abstract: 'Rewards become commands.\n\nAgents obey.',
  date: day('2019-12-05'),
});

function matches(typed: string, filter: Partial<Filter> = {}): boolean {
  const none: Filter = { query: parseQuery(typed), from: null, to: null, authors: [], tags: [] };
  return matchesPaper({ ...none, ...filter }, paper, NO_FACTS, marksOf);
}

describe('a paper', () => {
  test.each([
    '',
    'upside reinforcement',
    'rein',
    'UPSIDE-DOWN ',
    '"upside down reinforcement"',
    'jaskowski ',
    'juergen ',
    'jurgen ',
    '"jürgen schmidhuber"',
    'schmidhuber agents commands',
    '"commands agents"',
  ])('matches %j', (typed) => {
    expect(matches(typed)).toBe(true);
  });

  test.each([
    'rein ',
    'upside wards',
    '"down upside"',
    '"learning wojciech"',
    '"jaskowski jurgen"',
    '"schmidhuber rewards"',
    'nothing',
  ])('does not match %j', (typed) => {
    expect(matches(typed)).toBe(false);
  });

  test('matches from its day on and up to its day', () => {
    const [before, on, after] = [day('2019-12-04'), day('2019-12-05'), day('2019-12-06')];
    expect(matches('', { from: on, to: on })).toBe(true);
    expect(matches('', { from: after })).toBe(false);
    expect(matches('', { to: before })).toBe(false);
  });

  test('matches any of several authors by exact name', () => {
    expect(matches('', { authors: ['Nobody', 'Jürgen Schmidhuber'] })).toBe(true);
    expect(matches('', { authors: ['Jurgen Schmidhuber'] })).toBe(false);
  });
});
