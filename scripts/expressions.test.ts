import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseAst } from 'vite';
import { describe, expect, it, vi } from 'vitest';

const SOURCES = join(import.meta.dirname, '../src');
const IS_SOURCE = /(?<!\.test|\.d)\.tsx?$/;
/**
 * So long that work which grows with the square of the text outlasts a test's time by far, and work
 * that grows with the text is done in a moment.
 */
const LENGTH = 200_000;
/** What patterns tend to repeat, beside what stands in each. */
const REPEATED = [
  ...Array.from(' aA09\n\t-.,$\\/{}()[]:"_é\u0301'),
  'x.',
  'a ',
  'a,',
  'and ',
  'x0',
  '0.',
  '\\a',
];

interface Expression {
  readonly pattern: string;
  readonly flags: string;
}

/** The regular expressions that a source writes down. */
function expressionsIn(source: string, lang: 'ts' | 'tsx'): readonly Expression[] {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node) found.push(node.regex as Expression);
    else Object.values(node).forEach(visit);
  };
  visit(parseAst(source, { lang }));
  return found;
}

/** The expressions that a module puts together as it is loaded. */
async function composedIn(file: string): Promise<readonly Expression[]> {
  const composed: Expression[] = [];
  class Witness extends RegExp {
    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags);
      composed.push({ pattern: this.source, flags: this.flags });
    }
  }
  const known = globalThis.RegExp;
  vi.resetModules();
  vi.stubGlobal('RegExp', Object.setPrototypeOf(Witness, known));
  try {
    await import(pathToFileURL(file).href);
  } finally {
    vi.stubGlobal('RegExp', known);
  }
  return composed;
}

/** The characters and words that a pattern names, alone and with a letter or a blank. */
function repeatedFor({ pattern }: Expression): ReadonlySet<string> {
  const words = pattern.match(/[a-z]{2,}/gi) ?? [];
  const named = pattern.replaceAll(/\\[pP]\{[^}]*\}/g, '').replaceAll(/\\[a-zA-Z]/g, '');
  const characters = named.match(/[^\\[\](){}?*+|^$]/gu) ?? [];
  const pairs = characters.flatMap((character) => [`${character}a`, `${character} `]);
  return new Set([...REPEATED, ...words, ...characters, ...pairs]);
}

function search({ pattern, flags }: Expression, text: string): void {
  const expression = new RegExp(pattern, flags.replace('y', ''));
  if (expression.global) text.replaceAll(expression, '');
  else expression.test(text);
}

const NAMES = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
  (name) => IS_SOURCE.test(name) && !name.startsWith('testing'),
);
const sourceOf = (name: string): string => readFileSync(join(SOURCES, name), 'utf8');
const FILES = NAMES.map((name): readonly [string, readonly Expression[]] => [
  name,
  expressionsIn(sourceOf(name), name.endsWith('x') ? 'tsx' : 'ts'),
]).filter(([, expressions]) => expressions.length > 0);
const COMPOSING = NAMES.filter((name) => sourceOf(name).includes('new RegExp('));

async function expectLinear(expressions: readonly Expression[]): Promise<void> {
  for (const expression of expressions) {
    for (const repeated of repeatedFor(expression)) {
      // What no pattern of repetition ends with, so that the whole of it is in vain.
      search(expression, `${repeated.repeat(LENGTH / repeated.length)}\0\n\0`);
      // So that a test that is out of time ends.
      await setImmediate();
    }
  }
}

describe('regular expressions', () => {
  it('are found wherever a source has them', () => {
    const source = String.raw`const a = /b\/[/]/gu; f(<p>{t.split(/,\s*/)} / </p>, 4 / 2 / 1);`;
    expect(expressionsIn(source, 'tsx')).toEqual([
      { pattern: String.raw`b\/[/]`, flags: 'gu' },
      { pattern: String.raw`,\s*`, flags: '' },
    ]);
    expect(FILES.length).toBeGreaterThan(50);
  });

  it.each(FILES)('of %s take no longer than in proportion to the text', async (_, expressions) => {
    await expectLinear(expressions);
  });

  it.each(COMPOSING)('that %s puts together do not either', async (name) => {
    const composed = await composedIn(join(SOURCES, name));
    expect(composed).not.toEqual([]);
    await expectLinear(composed);
  });
});
