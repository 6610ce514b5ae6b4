import type { Formula } from '#domain/text/run.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const load = () => import('./typesetting.ts');

function formula(tex: string): Formula {
  return { tex, display: false, source: `$${tex}$` };
}

/** The module as it is when the page opens. */
let fresh: Awaited<ReturnType<typeof load>>;
let asked: string[][];

beforeEach(async () => {
  vi.resetModules();
  fresh = await load();
  asked = [];
});

function typesetter(formulas: readonly Formula[]): Promise<readonly string[]> {
  asked.push(formulas.map(({ tex }) => tex));
  return Promise.resolve(formulas.map(({ tex }) => `i${tex};`));
}

async function codes(): Promise<readonly (readonly [string, string])[]> {
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
  await Promise.resolve();
  return [...fresh.useTypesetting.getState().codes];
}

describe('formulas that are wanted', () => {
  test('before anyone typesets them are asked for once someone does, together', async () => {
    fresh.wantFormula(formula('x'));
    fresh.wantFormula(formula('y'));
    fresh.wantFormula(formula('x'));
    fresh.provideTypesetter(typesetter);
    expect(await codes()).toEqual([
      ['x', 'ix;'],
      ['y', 'iy;'],
    ]);
    expect(asked).toEqual([['x', 'y']]);
  });

  test('and typeset are not asked for again', async () => {
    fresh.provideTypesetter(typesetter);
    fresh.wantFormula(formula('x'));
    await codes();
    fresh.wantFormula(formula('x'));
    fresh.wantFormula(formula('y'));
    await vi.waitFor(() => expect(asked).toEqual([['x'], ['y']]));
  });

  test('of whoever could not be asked are asked for anew when they are wanted anew', async () => {
    fresh.provideTypesetter(() => {
      asked.push([]);
      return Promise.reject(new Error('No worker.'));
    });
    fresh.wantFormula(formula('x'));
    expect(await codes()).toEqual([]);
    fresh.provideTypesetter(typesetter);
    await vi.waitFor(() => {
      fresh.wantFormula(formula('x'));
      expect(asked.at(-1)).toEqual(['x']);
    });
  });
});
