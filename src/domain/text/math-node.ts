/** An element of MathML: what it is, its attributes, and its elements or its text. */
export interface MathNode {
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MathNode[] | string;
}

/** The elements that hold text, and those that hold elements, by the letters that stand for them. */
const TOKENS = { i: 'mi', o: 'mo', n: 'mn', t: 'mtext', s: 'mspace' };
const CONTAINERS = {
  R: 'mrow',
  P: 'msup',
  B: 'msub',
  Q: 'msubsup',
  F: 'mfrac',
  V: 'msqrt',
  W: 'mroot',
  O: 'mover',
  U: 'munder',
  X: 'munderover',
  A: 'mpadded',
  Y: 'mstyle',
  H: 'mphantom',
  E: 'menclose',
  T: 'mtable',
  L: 'mtr',
  D: 'mtd',
  M: 'mmultiscripts',
  Z: 'mprescripts',
  N: 'none',
};

export const TOKEN_ELEMENTS: ReadonlyMap<string, string> = new Map(Object.entries(TOKENS));
export const CONTAINER_ELEMENTS: ReadonlyMap<string, string> = new Map(Object.entries(CONTAINERS));

const ATTRIBUTE =
  /^(?:(?:stretchy|fence|separator|symmetric|largeop|movablelimits|accent|accentunder|displaystyle)=(?:true|false)|form=(?:pre|in|post)fix|mathvariant=normal|(?:lspace|rspace|width|height|depth|voffset|minsize|maxsize|linethickness|rowspacing|columnspacing)=[-+]?[\d.]+(?:em|ex|px|pt|cm|mm|%)?|scriptlevel=[-+]?\d|(?:rowspan|columnspan)=\d{1,2}|class=[a-z\d -]+)$/;

/** Whether an attribute is one that mathematics may carry, as `name=value`. */
export function isMathAttribute(attribute: string): boolean {
  return ATTRIBUTE.test(attribute);
}
