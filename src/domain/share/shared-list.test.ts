import { packText, unpackText } from '#platform/packed-text.ts';
import { paperId } from '#domain/paper/paper-id.ts';
import { fromDayNumber } from '#domain/paper/calendar-day.ts';
import { buildPaper } from '#testing/builders.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc-32.ts';
import { readSharedList } from './read-shared-list.ts';
import { toBase64Url } from './base64-url.ts';
import { paperFromLink, sharedPaper, type SharedList } from './shared-list.ts';
import { writeSharedList } from './write-shared-list.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const paper = fc.record({
  id: text.map((title) => paperId(title, '')),
  date: fc.integer({ min: -700_000, max: 2_900_000 }).map(fromDayNumber),
  title: text,
  author: text,
  note: text,
});
const list: fc.Arbitrary<SharedList> = fc.record({
  title: text,
  papers: fc.uniqueArray(paper, { selector: ({ id }) => id, maxLength: 6 }),
});

/** What stands for the control characters that no text of a link has. */
function cleaned(value: string): string {
  return value.replace(/(?![\t\n\r])\p{Cc}/gu, ' ');
}

function read(fragment: string) {
  return readSharedList(fragment, unpackText);
}

const WORDS =
  'Deep Neural Networks for Graph Learning with Attention: Sparse Bayesian Inference of Robust Generative Adversarial Training and Convolutional Representation under Stochastic Policy Gradient Optimization, Towards Efficient Multilingual Speech Recognition Variational Autoencoders Causal Discovery Quantum Protein Folding Federated Segmentation Kernel Methods Uncertainty'.split(
    ' ',
  );

/** Papers whose titles are about as long and as varied as those of a digest. */
function realPapers(count: number) {
  let state = 20_191_206;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: count }, () => {
    const title = Array.from({ length: 6 + next(5) }, () => WORDS[next(WORDS.length)]).join(' ');
    const authors = [`${WORDS[next(WORDS.length)]} ${next(10_000).toString(36)}`, 'Ada Lovelace'];
    return buildPaper({ title, authors, date: fromDayNumber(18_000 + next(900)) });
  });
}

async function sealed(content: readonly number[]): Promise<string> {
  const bytes = Uint8Array.from(content);
  const sum = new Uint8Array(4);
  new DataView(sum.buffer).setUint32(0, crc32(bytes));
  return toBase64Url(Uint8Array.from([...sum, ...bytes]));
}

describe('a list in a link', () => {
  it('comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(list, async (given) => {
        const papers = given.papers.map((told) => ({
          ...told,
          title: cleaned(told.title),
          author: cleaned(told.author),
          note: cleaned(told.note),
        }));
        const outcome = await read(await writeSharedList(given, packText));
        expect(outcome).toEqual({ ok: true, list: { title: cleaned(given.title), papers } });
      }),
      { numRuns: 200 },
    );
  });

  it('takes less than 2 kB for fifty papers, and keeps most of every title', async () => {
    const papers = realPapers(50).map((each) => sharedPaper(each, ''));
    const written = await writeSharedList({ title: 'Reading list', papers }, packText);
    expect(`#list=${written}`.length).toBeLessThan(2000);
    const outcome = await read(written);
    expect(outcome.ok && outcome.list.papers.map(({ id }) => id)).toEqual(
      papers.map(({ id }) => id),
    );
    const titles = outcome.ok ? outcome.list.papers.map(({ title }) => title) : [];
    titles.forEach((title, at) => {
      expect(papers[at]?.title.startsWith(title.replace(/…$/, ''))).toBe(true);
      expect(title.length).toBeGreaterThanOrEqual(20);
    });
  });

  it('names whole titles and first authors where there is room', async () => {
    const papers = realPapers(10).map((each) => sharedPaper(each, ''));
    const outcome = await read(await writeSharedList({ title: 'Ten', papers }, packText));
    expect(outcome).toEqual({ ok: true, list: { title: 'Ten', papers } });
  });

  it('holds notes whole, however long they make it', async () => {
    const note = Array.from({ length: 3000 }, (_, at) => `word${at}`).join(' ');
    const papers = realPapers(50).map((each) => sharedPaper(each, note));
    const outcome = await read(await writeSharedList({ title: 'Notes', papers }, packText));
    expect(outcome.ok && outcome.list.papers.every((told) => told.note === note)).toBe(true);
  });
});

describe('a link that was tampered with', () => {
  it('is refused with a sentence, whatever it holds', async () => {
    const fragment = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.uint8Array({ maxLength: 60 }).map(toBase64Url),
    );
    await fc.assert(
      fc.asyncProperty(fragment, async (given) => {
        const outcome = await read(given);
        expect(outcome.ok ? '' : outcome.fault.message).toMatch(/^The list in it is .+\.$/);
      }),
      { numRuns: 1200 },
    );
  });

  it('is refused with a right checksum too, unless it is a list', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(255), { minLength: 1, maxLength: 60 }), async (content) => {
        const outcome = await read(await sealed([1, ...content]));
        expect(outcome.ok ? outcome.list.papers.length < 8 : outcome.fault.code).toBeOneOf([
          true,
          'damaged',
        ]);
      }),
      { numRuns: 800 },
    );
  });

  it('is refused when any sign is changed or the end is missing', async () => {
    const papers = realPapers(3).map((each) => sharedPaper(each, 'A note.'));
    const written = await writeSharedList({ title: 'Three', papers }, packText);
    for (let at = 0; at < written.length; at += 1) {
      const other = written.charAt(at) === 'A' ? 'B' : 'A';
      const changed = `${written.slice(0, at)}${other}${written.slice(at + 1)}`;
      expect((await read(changed)).ok).toBe(false);
      expect((await read(written.slice(0, at))).ok).toBe(false);
    }
  });

  it('of a later version says so', async () => {
    const outcome = await read(await sealed([2, 0]));
    expect(outcome.ok ? '' : outcome.fault.code).toBe('newer');
  });

  it('longer than 1 MB is refused before it is looked at', async () => {
    const outcome = await read('A'.repeat(1_000_001));
    expect(outcome.ok ? '' : outcome.fault.message).toContain('1 MB');
  });

  it('that unpacks to more than it may is refused', async () => {
    const bomb = await packText('a'.repeat(8_000_000));
    const outcome = await read(await sealed([1, 0, ...bomb]));
    expect(outcome.ok ? '' : outcome.fault.code).toBe('damaged');
  });

  it('with text that is no UTF-8 is refused', async () => {
    // A stored block of one byte that begins no letter.
    const outcome = await read(await sealed([1, 0, 1, 1, 0, 254, 255, 255]));
    expect(outcome.ok ? '' : outcome.fault.code).toBe('damaged');
  });
});

describe('a paper that only the link tells of', () => {
  it('has the title, the first author and the day, and says that there are more authors', () => {
    const known = buildPaper({ title: 'Known', authors: ['Ada Lovelace', 'Emmy Noether'] });
    const told = paperFromLink(sharedPaper(known, ''));
    expect(told).toMatchObject({ id: known.id, title: 'Known', date: known.date, abstract: '' });
    expect([told.authors, told.othersOmitted]).toEqual([['Ada Lovelace'], true]);
  });
});
