import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ThemePalette, themePalettes } from './theme-palettes.ts';

const SOURCE = join(import.meta.dirname, '..');
const PALETTES = themePalettes(readFileSync(join(SOURCE, 'app/tokens.css'), 'utf8'));
const TAGS = [...new Set(PALETTES.flatMap(({ colours }) => [...colours.keys()]))].filter((name) =>
  name.startsWith('tag-'),
);

/** Every ground that text stands on, with the colours of the text on it. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  paper: ['ink', 'soft', 'faint', 'accent', ...TAGS],
  raised: ['ink', 'soft', 'faint', 'accent', ...TAGS],
  // The selected view and the first visit's hint.
  sunk: ['ink', 'soft', 'faint', 'accent', ...TAGS],
  // Selected rows, pressed buttons, chips, banners and the chosen days.
  'accent-soft': ['ink', 'soft', 'faint', 'accent', ...TAGS],
  // Matches, in a title, an author list or a snippet, and in links of the abstract.
  mark: ['ink', 'soft', 'accent'],
  // Solid buttons and toasts.
  ink: ['paper'],
  // How many filters a button hides.
  accent: ['paper'],
};

/** What must be seen to be used: edges of controls and bars, focus, marks without words. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  paper: ['control', 'accent'],
  raised: ['control', 'accent'],
  sunk: ['control', 'accent'],
  'accent-soft': ['control', 'accent'],
  // The focus on a toast's button.
  ink: ['paper'],
};

/** Colours that tell nothing by themselves: hairlines, the body of a bar below its edge. */
const DECORATION = ['rule', 'bar'];

describe.each(PALETTES.map((palette) => [nameOf(palette), palette] as const))(
  'the theme %s',
  (_, { theme, colours }) => {
    it.each(pairsOf(TEXTS))('has legible %s on %s', (text, ground) => {
      const least = theme === 'contrast' ? 7 : 4.5;
      expect(contrastOf(colours, text, ground)).toBeGreaterThanOrEqual(least);
    });

    it.each(pairsOf(SIGNS))('shows %s on %s', (sign, ground) => {
      expect(contrastOf(colours, sign, ground)).toBeGreaterThanOrEqual(3);
    });

    it('has no colour outside these pairs', () => {
      const paired = [...pairsOf(TEXTS), ...pairsOf(SIGNS)].flat();
      const known = new Set([...paired, ...DECORATION]);
      expect([...colours.keys()].filter((name) => !known.has(name))).toEqual([]);
    });
  },
);

describe('the screen', () => {
  const classes = sourceFiles().flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\b(text|bg)-([a-z]+(?:-[a-z]+)*)/g)].map(
      ([, kind = '', name = '']) => ({ kind, name }),
    ),
  );
  const [palette] = PALETTES;
  const used = (kind: string): readonly string[] => [
    ...new Set(classes.filter((one) => one.kind === kind).map(({ name }) => name)),
  ];

  it('sets text in colours, and on grounds, that are listed here', () => {
    const isColour = (name: string): boolean => palette?.colours.has(name) === true;
    const texts = used('text').filter(isColour);
    // A bookmark's outline is an icon; its colour is a sign's.
    const listed = [...Object.values(TEXTS).flat(), 'control'];
    expect(texts.filter((name) => !listed.includes(name))).toEqual([]);
    const grounds = used('bg').filter(isColour);
    // Hairlines are drawn as narrow grounds.
    const known = [...Object.keys(TEXTS), ...DECORATION, 'control'];
    expect(grounds.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('contrast', () => {
  it('is that of WCAG: 21 for black on white, 1 for a colour on itself', () => {
    expect(ratioOf('#000000', '#ffffff')).toBeCloseTo(21);
    expect(ratioOf('#8a8374', '#8a8374')).toBe(1);
    expect(ratioOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

function nameOf({ theme, scheme }: ThemePalette): string {
  return theme === 'contrast' ? `high contrast, ${scheme}` : theme;
}

function pairsOf(table: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(table).flatMap(([ground, texts]) =>
    texts.map((text): [string, string] => [text, ground]),
  );
}

function contrastOf(colours: ThemePalette['colours'], one: string, other: string): number {
  return ratioOf(colours.get(one) ?? `no ${one}`, colours.get(other) ?? `no ${other}`);
}

/** WCAG 2.2's contrast ratio of two colours. */
function ratioOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2's relative luminance. */
function luminanceOf(colour: string): number {
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`${colour} is no colour.`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function sourceFiles(): readonly string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx$|ui\/.*\.ts$/.test(file))
    .map((file) => join(SOURCE, file));
}
