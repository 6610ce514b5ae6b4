import { describe, expect, it } from 'vitest';
import type { Paper } from '#domain/paper/paper.ts';
import { EMPTY_SHELF } from '#domain/shelf/shelf.ts';
import type { Step, StepId } from '#domain/shelf/step.ts';
import { numberedPaper } from '#testing/builders.ts';
import { titleOfStep } from './title-of-step.ts';

/** A step that marks papers as read. */
function reading(...papers: readonly Paper[]): Step {
  const changes = papers.map(({ id }) => ({
    before: { kind: 'read', id, value: false } as const,
    after: { kind: 'read', id, value: true } as const,
  }));
  const state = { left: [], papers: [], undone: false, acted: 1, changed: 1 };
  return { id: '0123456789abcdef' as StepId, said: '', time: 1, session: null, changes, ...state };
}

function said(...papers: readonly Paper[]): string {
  const titles = new Map(papers.map(({ id, title }) => [id, title]));
  return titleOfStep(reading(...papers), EMPTY_SHELF, titles);
}

describe('the title that is said of a step', () => {
  it('is that of its one paper, cut where a notice would be too long', () => {
    expect(said(numberedPaper(1))).toBe(' – “Paper number 1”');
    expect(said(numberedPaper(1, { title: 'On '.repeat(30).trim() }))).toBe(
      ` – “${'On '.repeat(16).trim()}…”`,
    );
  });

  it('is none for several papers, for one unknown, and for one that would have to be typeset', () => {
    expect(said(numberedPaper(1), numberedPaper(2))).toBe('');
    expect(titleOfStep(reading(numberedPaper(1)), EMPTY_SHELF, new Map())).toBe('');
    expect(said(numberedPaper(1, { title: 'The case of $x^2$' }))).toBe('');
  });
});
