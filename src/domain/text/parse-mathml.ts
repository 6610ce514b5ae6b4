import { CONTAINER_ELEMENTS, isMathAttribute, type MathNode, TOKEN_ELEMENTS } from './math-node.ts';

const PIECE = /<(\/?)([a-z]+)((?: [a-z-]+="[^"<>]*")*)>|([^<>]+)/y;
const ATTRIBUTE = / ([a-z-]+)="([^"]*)"/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&#x27;', "'"],
]);
const ENTITY = /&(?:lt|gt|amp|quot|#x27);/g;
/** Classes for which there are styles. */
const CLASS =
  /^(?:tml-(?:(?:sml|med|lrg)-pad|prime|vec|(?:hat|tilde)-\d|overline|underline|left|right|small|jot|bold|italic)|chr-(?:sml|med|lrg)(?:-vec)?|mathscr)$/;

const TOKENS = new Set(TOKEN_ELEMENTS.values());
const KNOWN = new Set([...TOKENS, ...CONTAINER_ELEMENTS.values()]);

interface OpenNode {
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly nodes: MathNode[];
  text: string;
}

/**
 * The children of the one `math` element that a piece of MathML markup is. Null where the markup
 * holds another element than those that mathematics is made of, or is not well formed; attributes
 * that mathematics does not need are left out.
 */
export function parseMathml(markup: string): readonly MathNode[] | null {
  const root: OpenNode = { element: '', attributes: {}, nodes: [], text: '' };
  const open = [root];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < markup.length) {
    const piece = PIECE.exec(markup);
    const top = open.at(-1);
    if (piece === null || top === undefined) return null;
    const [, slash, element = '', attributes = '', text] = piece;
    if (text !== undefined)
      top.text += text.replaceAll(ENTITY, (entity) => ENTITIES.get(entity) ?? '');
    else if (slash === '')
      open.push({ element, attributes: readAttributes(attributes), nodes: [], text: '' });
    else if (!close(open, element)) return null;
  }
  return open.length === 1 && root.nodes.length === 1 ? childrenOf(root.nodes[0]) : null;
}

function close(open: OpenNode[], element: string): boolean {
  const node = open.pop();
  const parent = open.at(-1);
  if (node === undefined || parent === undefined || node.element !== element) return false;
  const isRoot = open.length === 1;
  if (isRoot !== (element === 'math') || (!isRoot && !KNOWN.has(element))) return false;
  const isToken = TOKENS.has(element);
  if (isToken ? node.nodes.length > 0 : node.text.trim() !== '') return false;
  const { attributes, nodes, text } = node;
  parent.nodes.push({ element, attributes, children: isToken ? text : nodes });
  return true;
}

function childrenOf(node: MathNode | undefined): readonly MathNode[] | null {
  return node === undefined || typeof node.children === 'string' ? null : node.children;
}

function readAttributes(written: string): Readonly<Record<string, string>> {
  const entries: (readonly [string, string])[] = [];
  const classes: string[] = [];
  for (const [, name = '', value = ''] of written.matchAll(ATTRIBUTE)) {
    if (name === 'class') classes.push(...value.split(' '));
    else if (name === 'style') classes.push(...classesOfStyle(value));
    else if (isMathAttribute(`${name}=${value}`)) entries.push([name, value]);
  }
  const known = classes.filter((one) => CLASS.test(one));
  return Object.fromEntries(
    known.length === 0 ? entries : [...entries, ['class', known.join(' ')]],
  );
}

/** The page's policy forbids style attributes; what of them matters becomes a class. */
function classesOfStyle(style: string): readonly string[] {
  return [
    ...(style.includes('font-weight:bold') ? ['tml-bold'] : []),
    ...(style.includes('font-style:italic') ? ['tml-italic'] : []),
  ];
}
