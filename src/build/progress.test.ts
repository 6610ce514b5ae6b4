import { describe, expect, it } from 'vitest';
import { createProgress } from './progress.ts';

/** Progress whose clock is set by hand, and what it wrote. */
function told(isTerminal: boolean) {
  let time = 0;
  const lines: string[] = [];
  const progress = createProgress({
    write: (text) => lines.push(text),
    isTerminal,
    now: () => time,
  });
  const advance = (amount: number, to: number): void => {
    time = to;
    progress.advance(amount);
  };
  return { progress, lines, advance };
}

describe('progress', () => {
  it('is silent for what is over within two seconds', () => {
    const { progress, lines, advance } = told(true);
    progress.begin('reading digests', 100, 'bytes');
    advance(50, 1000);
    advance(50, 1999);
    progress.end();
    expect(lines).toEqual([]);
  });

  it('tells the share, the rate and the time left, in a line every five seconds', () => {
    const { progress, lines, advance } = told(false);
    progress.begin('reading digests', 100e6, 'bytes');
    advance(20e6, 2000);
    advance(10e6, 3000);
    advance(20e6, 7000);
    progress.end();
    expect(lines).toEqual([
      'lectern: reading digests, 20 %, 10.0 MB/s, 8 s left\n',
      'lectern: reading digests, 50 %, 7.1 MB/s, 7 s left\n',
    ]);
  });

  it('writes one line anew on a terminal, and takes it away at the end', () => {
    const { progress, lines, advance } = told(true);
    progress.begin('writing papers', 1000, 'papers');
    advance(100, 3000);
    advance(100, 3100);
    advance(100, 3200);
    progress.end();
    expect(lines).toEqual([
      '\r\u001B[Klectern: writing papers, 10 %, 33 papers/s, 27 s left',
      '\r\u001B[Klectern: writing papers, 30 %, 94 papers/s, 8 s left',
      '\r\u001B[K',
    ]);
  });

  it('begins each part anew, and does not guess from its first moments', () => {
    const { progress, lines, advance } = told(false);
    progress.begin('reading digests', 10, 'files');
    advance(10, 1900);
    progress.begin('writing papers', 10_000, 'papers');
    advance(1, 2000);
    advance(3999, 10_000);
    expect(lines).toEqual([
      'lectern: writing papers, 0 %\n',
      'lectern: writing papers, 40 %, 494 papers/s, 13 s left\n',
    ]);
  });
});
