import { CONTAINER_ELEMENTS, isMathAttribute, type MathNode, TOKEN_ELEMENTS } from './math-node.ts';

const PIECE = /([A-Za-z])(?:\[([^\]]*)\])?/y;
const TEXT = /(?:[^\\;]|\\[^])*/y;
const ESCAPED = /\\([^])/g;
/** Deeper than any formula that is typeset. */
const DEEPEST = 400;

/**
 * Reads mathematics that `encodeMath` wrote: a letter for each element, its attributes in brackets,
 * then its elements in parentheses or its text up to a semicolon; `P(ix;n2;)` is x squared. Null
 * where anything else is written.
 */
export function decodeMath(code: string): readonly MathNode[] | null {
  const reader = { code, position: 0 };
  const nodes = readNodes(reader, 0);
  return nodes !== null && reader.position === code.length ? nodes : null;
}

interface Reader {
  readonly code: string;
  position: number;
}

function readNodes(reader: Reader, depth: number): readonly MathNode[] | null {
  const nodes: MathNode[] = [];
  while (reader.position < reader.code.length && reader.code[reader.position] !== ')') {
    const node = readNode(reader, depth);
    if (node === null) return null;
    nodes.push(node);
  }
  return nodes;
}

function readNode(reader: Reader, depth: number): MathNode | null {
  PIECE.lastIndex = reader.position;
  const piece = PIECE.exec(reader.code);
  if (piece === null || depth > DEEPEST) return null;
  const [written, letter = '', list = ''] = piece;
  reader.position += written.length;
  const attributes = readAttributes(list);
  const token = TOKEN_ELEMENTS.get(letter);
  const element = token ?? CONTAINER_ELEMENTS.get(letter);
  const children = token === undefined ? readChildren(reader, depth + 1) : readText(reader);
  if (element === undefined || attributes === null || children === null) return null;
  return { element, attributes, children };
}

function readAttributes(list: string): Readonly<Record<string, string>> | null {
  const pairs = list === '' ? [] : list.split(',');
  if (!pairs.every(isMathAttribute)) return null;
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
}

function readChildren(reader: Reader, depth: number): readonly MathNode[] | null {
  if (reader.code[reader.position] !== '(') return null;
  reader.position += 1;
  const nodes = readNodes(reader, depth);
  if (reader.code[reader.position] !== ')') return null;
  reader.position += 1;
  return nodes;
}

function readText(reader: Reader): string | null {
  TEXT.lastIndex = reader.position;
  const text = TEXT.exec(reader.code)?.[0] ?? '';
  reader.position += text.length + 1;
  if (reader.code[reader.position - 1] !== ';') return null;
  return text.replaceAll(ESCAPED, '$1');
}
