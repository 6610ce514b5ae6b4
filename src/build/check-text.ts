import temml from 'temml';
import type { Paper } from '#domain/paper/paper.ts';
import { interpret } from '#domain/text/interpret.ts';
import type { Run } from '#domain/text/run.ts';
import { typesetFormula } from '#domain/text/typeset-formula.ts';
import { readDigests } from './read-digests.ts';

/** What of a text shows as its source. */
interface Remnant {
  readonly kind: 'formula' | 'command' | 'dollar';
  /** Why, in a few words. */
  readonly reason: string;
  readonly source: string;
}

const COMMAND = /\\[a-zA-Z]+/g;
const LONE_DOLLAR = /\$/g;
/** An amount of money. */
const MONEY = /^\$\s?\d|^\$$/;
const AROUND = 24;

/**
 * Prints what of the papers' texts the reader will see as its source, one remnant a line with its
 * reason, and how much of it there is. Gives the exit status, 0: what remains is no fault of a
 * digest.
 */
export async function runTextCheck(paths: readonly string[]): Promise<number> {
  const { papers } = await readDigests(paths);
  const counts = new Map<string, number>();
  let formulas = 0;
  for (const paper of papers) {
    for (const text of textsOf(paper)) {
      const runs = interpret(text);
      formulas += runs.filter(({ formula }) => formula !== null).length;
      for (const { kind, reason, source } of remnantsOf(runs)) {
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
        process.stdout.write(`${placeOf(paper)} ${kind}: ${reason}: ${source}\n`);
      }
    }
  }
  const lines = [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([reason, count]) => `${String(count).padStart(6)} ${reason}\n`);
  process.stdout.write(`\n${papers.length} papers, ${formulas} formulas; shown as source:\n`);
  process.stdout.write(lines.length === 0 ? '     0\n' : lines.join(''));
  return 0;
}

function textsOf({ title, authors, abstract }: Paper): readonly string[] {
  return [title, ...authors, abstract];
}

function placeOf({ sources }: Paper): string {
  const [source] = sources;
  return source === undefined ? '' : `${source.digest}:${source.line}`;
}

function remnantsOf(runs: readonly Run[]): readonly Remnant[] {
  return runs.flatMap(({ formula, text, styles }): readonly Remnant[] => {
    if (formula !== null) {
      const isSet = typesetFormula(formula, temml.renderToString) !== '';
      return isSet
        ? []
        : [{ kind: 'formula', reason: whyNot(formula.tex), source: formula.source }];
    }
    // What is set as code is meant to show its backslashes.
    if (styles.includes('code')) return [];
    return [...commandsIn(text), ...dollarsIn(text)];
  });
}

function commandsIn(text: string): readonly Remnant[] {
  return [...text.matchAll(COMMAND)].map(({ 0: name, index }) => ({
    kind: 'command',
    reason: `a command of the author's own or of a package, ${name}`,
    source: around(text, index, name.length),
  }));
}

function dollarsIn(text: string): readonly Remnant[] {
  return [...text.matchAll(LONE_DOLLAR)]
    .map(({ index }) => ({ index, rest: text.slice(index, index + 3) }))
    .filter(({ rest }) => !MONEY.test(rest))
    .map(({ index }) => ({
      kind: 'dollar',
      reason: 'a dollar sign that neither opens a formula nor stands before an amount',
      source: around(text, index, 1),
    }));
}

/** The renderer's own reason. */
function whyNot(tex: string): string {
  try {
    temml.renderToString(tex, { throwOnError: true });
    return 'a formula with elements that are not allowed';
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return (
      message
        .trim()
        .split('\n')[0]
        ?.replace(/ at position \d+.*/, '') ?? message
    );
  }
}

function around(text: string, index: number, length: number): string {
  const before = text.slice(Math.max(0, index - AROUND), index);
  return `…${before}${text.slice(index, index + length + AROUND)}…`;
}
