/** The colours of one theme, as hexadecimal, by their names without `--color-`. */
export interface ThemePalette {
  readonly theme: 'light' | 'dark' | 'sepia' | 'contrast';
  /** Whether its ground is light or dark. */
  readonly scheme: Scheme;
  readonly colours: ReadonlyMap<string, string>;
}

type Scheme = 'light' | 'dark';

/**
 * The palettes that the style sheet `app/tokens.css` writes: its tokens, and over them those of its
 * further themes. Those that what is below shines through, as a veil, are left out; throws at a colour that
 * is written in another way than the rest.
 */
export function themePalettes(tokens: string): readonly ThemePalette[] {
  const usual = blockOf(tokens, '@theme static');
  const sepia = blockOf(tokens, '@variant sepia');
  const contrast = blockOf(tokens, '@variant high-contrast');
  const palette = (theme: ThemePalette['theme'], scheme: Scheme, text: string): ThemePalette => ({
    theme,
    scheme,
    colours: coloursOf(text, scheme),
  });
  return [
    palette('light', 'light', usual),
    palette('dark', 'dark', usual),
    palette('sepia', 'light', usual + sepia),
    palette('contrast', 'light', usual + contrast),
    palette('contrast', 'dark', usual + contrast),
  ];
}

/** What stands between the braces after a name. */
function blockOf(tokens: string, name: string): string {
  const start = tokens.indexOf(`${name} {`);
  if (start === -1) throw new Error(`The tokens have no block ${name}.`);
  return tokens.slice(start, tokens.indexOf('}', start));
}

const COLOUR = /--color-([\w-]+):\s*([^;]+);/g;
const PAIR = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/;

function coloursOf(block: string, scheme: Scheme): ReadonlyMap<string, string> {
  const colours = new Map<string, string>();
  for (const [, name = '', value = ''] of block.matchAll(COLOUR)) {
    const [, light, dark] = PAIR.exec(value) ?? [];
    const colour = (scheme === 'light' ? light : dark) ?? value;
    if (/rgb\([^)]+ \/ \d+%\)/.test(colour)) continue;
    if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`--color-${name} is no colour: ${value}.`);
    colours.set(name, colour);
  }
  return colours;
}
