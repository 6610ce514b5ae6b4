import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { APPEARANCE, showAppearance, USUAL_APPEARANCE } from './appearance.ts';

const TOKENS = readFileSync(join(import.meta.dirname, '../app/tokens.css'), 'utf8');

describe('the look of the screen', () => {
  it('is usual where nothing is chosen', () => {
    const firsts = Object.entries(APPEARANCE).map(([name, values]) => [name, values[0]]);
    expect(USUAL_APPEARANCE).toEqual(Object.fromEntries(firsts));
    expect(shown({})).toEqual({});
    expect(shown(USUAL_APPEARANCE)).toEqual({});
  });

  it('stands on the root as what was chosen, and nothing else does', () => {
    const fields = {
      theme: 'sepia',
      textSize: 'largest',
      leading: 'huge',
      density: 7,
      listWidth: 1,
    };
    expect(shown(fields)).toEqual({ theme: 'sepia', textSize: 'largest' });
  });

  it('goes back to the usual', () => {
    const root = rootWith({ theme: 'dark', measure: 'wide' });
    showAppearance(root, { ...USUAL_APPEARANCE, measure: 'narrow' });
    expect(root.dataset).toEqual({ measure: 'narrow' });
  });

  it('means something in the tokens, whatever is chosen', () => {
    for (const [name, [, ...values]] of Object.entries(APPEARANCE))
      for (const value of values) {
        const attribute = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        expect(TOKENS).toContain(`[data-${attribute}='${value}']`);
      }
  });
});

function shown(fields: Readonly<Record<string, unknown>>): DOMStringMap {
  const root = rootWith({});
  showAppearance(root, fields);
  return root.dataset;
}

/** As much of an element as carries a dataset. */
function rootWith(dataset: DOMStringMap): Pick<HTMLElement, 'dataset'> {
  return { dataset };
}
