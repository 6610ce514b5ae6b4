import { encodeMath } from './encode-math.ts';
import { isWithinBounds } from './formulas.ts';
import { parseMathml } from './parse-mathml.ts';
import type { Formula } from './run.ts';

/** How the renderer is asked to work; it defines nothing, loads nothing and leads nowhere. */
interface RenderOptions {
  readonly displayMode: boolean;
  readonly throwOnError: boolean;
  readonly trust: boolean;
  readonly maxExpand: number;
  readonly wrap: 'none' | 'tex';
}

/** Renders TeX as MathML markup, as temml does; throws where it cannot. */
export type RenderMathml = (tex: string, options: RenderOptions) => string;

const MOST_EXPANSIONS = 500;
/** TeX longer than this is typeset so that lines can break in it, in UTF-16 units. */
const LONG = 24;
const LONG_DISPLAY = 72;

/** What stands for a formula that cannot be typeset: its source is shown. */
const NOT_TYPESET = '';

const UNICODE = /\\unicode\{x([\da-f]{2,5})\}/gi;
/** Font switches as old TeX writes them, straight after a sign or first in a group. */
const SCRIPT_SWITCH = /([_^])\s*\\(rm|bf|it|cal|sf|tt)(?![a-zA-Z])\s*(?:\{([^{}]*)\}|(\w+))/g;
const GROUP_SWITCH = /\{\\(rm|bf|it|cal|sf|tt)\s+(\w+)\s*\}/g;
/** Characters that TeX would take for a comment or a parameter. */
const BARE = /(?<!\\)((?:\\\\)*)([%#])/g;

/**
 * Typesets a formula as the short text that `decodeMath` reads; an empty text where it is beyond
 * the bounds or is not understood. Never throws.
 */
export function typesetFormula(
  { tex, display }: Pick<Formula, 'tex' | 'display'>,
  render: RenderMathml,
): string {
  if (!isWithinBounds(tex)) return NOT_TYPESET;
  const isLong = tex.length > (display ? LONG_DISPLAY : LONG) && !tex.includes(String.raw`\begin`);
  const options = {
    displayMode: display && !isLong,
    throwOnError: true,
    trust: false,
    maxExpand: MOST_EXPANSIONS,
    wrap: isLong ? ('tex' as const) : ('none' as const),
  };
  try {
    const nodes = parseMathml(render(mended(tex), options));
    return nodes === null ? NOT_TYPESET : encodeMath(nodes);
  } catch {
    // The renderer throws for what it does not know; the source then says more than any message.
    return NOT_TYPESET;
  }
}

function mended(tex: string): string {
  return tex
    .replaceAll(BARE, String.raw`$1\$2`)
    .replaceAll(SCRIPT_SWITCH, String.raw`$1{\math$2{$3$4}}`)
    .replaceAll(GROUP_SWITCH, String.raw`{\math$1{$2}}`)
    .replaceAll(UNICODE, (_, code: string) => {
      const point = Number.parseInt(code, 16);
      return point > 0x10ffff ? '' : String.fromCodePoint(point);
    });
}
