import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageScript, PROJECT_ROOT } from './project.mjs';

interface LintReport {
  readonly diagnostics: readonly { readonly filename: string; readonly code: string }[];
}

/** A file of one line, and the rule that is to object to it; none where it is in order. */
type Planting = readonly [file: string, text: string, rule: string | null];

const IMPORTS = 'eslint(no-restricted-imports)';
const importing = (from: string) => `import { thing } from '${from}';\nconsole.warn(thing);\n`;
const forbidden = (file: string, from: string): Planting => [file, importing(from), IMPORTS];
const allowed = (file: string, from: string): Planting => [file, importing(from), null];

const PLANTINGS: readonly Planting[] = [
  ...['#platform/clock.ts', '#ui/chip.tsx', '#testing/builders.ts', '#domain/text/fold.ts'].map(
    (from) => forbidden('src/domain/text/a.ts', from),
  ),
  forbidden('src/domain/text/a.ts', 'react'),
  forbidden('src/domain/text/a.ts', 'node:fs'),
  forbidden('src/domain/text/a.ts', '../../platform/clock.ts'),
  forbidden('src/domain/text/a.ts', '../paper/paper.ts'),
  forbidden('src/domain/paper/a.ts', '../digest/blocks.ts'),
  forbidden('src/domain/digest/a.ts', '../cite/bibtex.ts'),
  forbidden('src/domain/cite/a.ts', '../shelf/shelf.ts'),
  forbidden('src/domain/shelf/a.ts', '../query/query.ts'),
  forbidden('src/domain/query/a.ts', '../bundle/manifest.ts'),
  forbidden('src/domain/bundle/a.ts', '../search/facets.ts'),
  forbidden('src/domain/search/a.ts', '../rank/vectors.ts'),
  allowed('src/domain/rank/a.ts', '../search/facets.ts'),
  allowed('src/domain/search/a.ts', '../text/fold.ts'),
  allowed('src/domain/paper/a.ts', 'valibot'),
  allowed('src/domain/paper/a.ts', '@noble/hashes/sha2.js'),
  forbidden('src/platform/a.ts', '#domain/paper/paper.ts'),
  forbidden('src/ui/a.tsx', '#domain/paper/paper.ts'),
  forbidden('src/ui/a.tsx', '#platform/clock.ts'),
  allowed('src/ui/a.tsx', 'react'),
  forbidden('src/build/a.ts', '#platform/clock.ts'),
  forbidden('src/build/a.ts', 'react'),
  allowed('src/build/a.ts', '#domain/paper/paper.ts'),
  forbidden('src/worker/a.ts', '#platform/clock.ts'),
  forbidden('src/worker/a.ts', '#data/search-client.ts'),
  forbidden('src/worker/a.ts', 'react'),
  allowed('src/worker/a.ts', '#platform/records.ts'),
  allowed('src/worker/a.ts', '#platform/decode-text.ts'),
  allowed('src/worker/a.ts', '#domain/search/evaluate.ts'),
  forbidden('src/service-worker/a.ts', '#platform/clock.ts'),
  forbidden('src/service-worker/a.ts', '#worker/fetch-part.ts'),
  allowed('src/service-worker/a.ts', '#platform/site-caches.ts'),
  allowed('src/build/a.ts', '#service-worker/built-files.ts'),
  forbidden('src/data/a.ts', '#worker/search-api.ts'),
  forbidden('src/data/a.ts', '#state/shelf-store.ts'),
  allowed('src/data/a.ts', '#worker/search.worker.ts?worker&url'),
  ['src/data/a.ts', "import type { Api } from '#worker/api.ts';\nexport type B = Api;\n", null],
  [
    'src/data/a.ts',
    "export type B = import('#ui/chip.tsx').C;\n",
    'typescript(consistent-type-imports)',
  ],
  ['src/data/a.ts', "export const load = () => import('#ui/chip.tsx');\n", IMPORTS],
  ['src/data/a.ts', "export * from '#ui/chip.tsx';\n", IMPORTS],
  forbidden('src/state/a.ts', '#data/bundle-queries.ts'),
  forbidden('src/state/a.ts', '#ui/chip.tsx'),
  allowed('src/state/a.ts', '#platform/records.ts'),
  forbidden('src/parts/a.tsx', '#data/bundle-queries.ts'),
  forbidden('src/parts/a.tsx', '#platform/clock.ts'),
  allowed('src/parts/a.tsx', '#state/shelf-store.ts'),
  forbidden('src/features/paper/a.tsx', '../filters/b.tsx'),
  forbidden('src/features/paper/a.tsx', '#features/filters/b.tsx'),
  forbidden('src/features/paper/deep/a.tsx', '../../filters/b.tsx'),
  forbidden('src/features/paper/a.tsx', '#worker/search-api.ts'),
  forbidden('src/features/paper/a.tsx', '#app/app.tsx'),
  allowed('src/features/paper/deep/a.tsx', '../b.tsx'),
  allowed('src/features/paper/a.tsx', '#parts/paper-row.tsx'),
  forbidden('src/app/a.tsx', '#build/read-digests.ts'),
  forbidden('src/app/a.tsx', '#prerender/prerender.tsx'),
  forbidden('src/app/a.tsx', '#testing/builders.ts'),
  allowed('src/app/a.tsx', '#features/paper/paper.tsx'),
  forbidden('src/prerender/a.tsx', '#build/read-digests.ts'),
  allowed('src/prerender/a.tsx', '#app/app.tsx'),
  forbidden('src/parts/a.test.tsx', '../state/shelf-store.ts'),
  allowed('src/parts/a.test.tsx', '#testing/builders.ts'),
  forbidden('src/app/a.tsx', './layout'),
  ['src/app/b.ts', 'export default 1;\n', 'import(no-default-export)'],
  ['src/app/b.ts', 'export const b = (x: any) => String(x);\n', 'typescript(no-explicit-any)'],
  ['src/app/b.ts', 'export const b = (x?: string) => x!;\n', 'typescript(no-non-null-assertion)'],
  ['src/app/b.ts', "document.body.innerHTML = '';\n", 'eslint(no-restricted-properties)'],
  [
    'src/app/b.tsx',
    "export const b = <p dangerouslySetInnerHTML={{ __html: '' }} />;\n",
    'react(no-danger)',
  ],
  ['src/app/b.ts', 'export {};\n'.repeat(301), 'eslint(max-lines)'],
  ['src/app/b.test.ts', 'setTimeout(() => undefined, 9);\n', 'eslint(no-restricted-globals)'],
  ['e2e/journeys/b.spec.ts', 'await page.waitForTimeout(9);\n', 'eslint(no-restricted-properties)'],
];

const CYCLE: readonly (readonly [string, string])[] = [
  ['src/cycle/one.ts', "import { two } from './two.ts';\nexport const one = () => two;\n"],
  ['src/cycle/two.ts', "import { one } from './one.ts';\nexport const two = () => one;\n"],
];

let folder: string;
let found: ReadonlyMap<string, readonly string[]>;

// One run of the linter over a house of its own, since the rules' paths are relative to their file.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-lint-'));
  for (const name of ['.oxlintrc.json', 'oxlint.config.mjs']) {
    copyFileSync(join(PROJECT_ROOT, name), join(folder, name));
  }
  for (const [index, [file, text]] of PLANTINGS.entries()) plant(placeOf(file, index), text);
  for (const [file, text] of CYCLE) plant(file, text);
  found = rulesByFile();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the lint rules', () => {
  it.each(
    PLANTINGS.map(([file, text, rule], index) => [file, text.slice(0, 60), rule, index] as const),
  )('judge in %s the line %j: %s', (file, _text, rule, index) => {
    const rules = found.get(placeOf(file, index)) ?? [];
    expect(rules.find((code) => code === (rule ?? IMPORTS)) ?? null).toBe(rule);
  });

  it('find a cycle of imports', () => {
    expect(found.get('src/cycle/one.ts')).toContain('import(no-cycle)');
  });
});

/** `src/ui/a.tsx` as the case's own file in the same folder, `src/ui/case-7.tsx`. */
function placeOf(file: string, index: number): string {
  return file.replace(/[ab](?=\.(?:test\.|spec\.)?tsx?$)/, `case-${index}`);
}

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** The rules that objected, by file. */
function rulesByFile(): ReadonlyMap<string, readonly string[]> {
  const linter = packageScript('oxlint/bin/oxlint');
  const options = [linter, '--config=oxlint.config.mjs', '--format=json', '.'];
  const { stdout } = spawnSync(process.execPath, options, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const { diagnostics } = JSON.parse(stdout) as LintReport;
  const rules = new Map<string, string[]>();
  for (const { filename, code } of diagnostics) {
    rules.set(filename, [...(rules.get(filename) ?? []), code]);
  }
  return rules;
}
