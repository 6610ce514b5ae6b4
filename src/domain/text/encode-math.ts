import { CONTAINER_ELEMENTS, type MathNode, TOKEN_ELEMENTS } from './math-node.ts';

const LETTERS: ReadonlyMap<string, string> = new Map(
  [...TOKEN_ELEMENTS, ...CONTAINER_ELEMENTS].map(([letter, element]) => [element, letter]),
);

/** Writes mathematics as the short text that `decodeMath` reads. */
export function encodeMath(nodes: readonly MathNode[]): string {
  return nodes.map(encodeNode).join('');
}

function encodeNode({ element, attributes, children }: MathNode): string {
  const pairs = Object.entries(attributes).map(([name, value]) => `${name}=${value}`);
  const head = (LETTERS.get(element) ?? '') + (pairs.length === 0 ? '' : `[${pairs.join(',')}]`);
  if (typeof children !== 'string') return `${head}(${encodeMath(children)})`;
  // A bracket that follows the letter would begin its attributes.
  const text = children.replaceAll(/[\\;]/g, String.raw`\$&`).replace(/^\[/, String.raw`\[`);
  return `${head}${text};`;
}
