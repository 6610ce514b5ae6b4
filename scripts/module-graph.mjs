import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseAst } from 'vite';

/**
 * What one built file refers to, as paths relative to the site.
 * @typedef {object} References
 * @property {string[]} needed scripts loaded together with it, by static imports
 * @property {string[]} lazy scripts loaded when asked for, by `import()`
 * @property {string[]} workers scripts started as workers of their own
 */

/**
 * Reads the references out of a built script.
 * @param {string} site the built site's folder
 * @param {string} file the script, relative to the site
 * @param {ReadonlySet<string>} siteFiles all files of the site
 * @returns {Promise<References>}
 */
export async function readReferences(site, file, siteFiles) {
  const program = parseAst(await readFile(join(site, file), 'utf8'));
  /** @type {References} */
  const references = { needed: [], lazy: [], workers: [] };
  for (const node of nodesOf(program)) {
    const [kind, specifier] = referenceOf(node);
    if (kind === null || specifier === null) continue;
    const target = relative(site, join(site, dirname(file), specifier)).replaceAll('\\', '/');
    if (siteFiles.has(target)) references[kind].push(target);
  }
  return references;
}

/**
 * @param {any} node
 * @returns {[keyof References | null, string | null]}
 */
function referenceOf(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return ['needed', textOf(node.source)];
    case 'ImportExpression':
      return ['lazy', textOf(node.source)];
    case 'NewExpression':
      return node.callee?.name === 'URL' ? workerOf(node.arguments) : [null, null];
    default:
      return [null, null];
  }
}

/**
 * A worker stands in the build as `new URL('worker.js', import.meta.url)`.
 * @param {any[]} callArguments
 * @returns {['workers' | null, string | null]}
 */
function workerOf(callArguments) {
  const specifier = textOf(callArguments[0]);
  const isScript = specifier !== null && specifier.endsWith('.js') && callArguments.length === 2;
  return isScript ? ['workers', specifier] : [null, null];
}

/**
 * @param {any} node
 * @returns {string | null} the text of a literal or of a template without holes
 */
function textOf(node) {
  if (typeof node?.value === 'string') return node.value;
  const isPlainTemplate = node?.type === 'TemplateLiteral' && node.quasis.length === 1;
  return isPlainTemplate ? node.quasis[0].value.cooked : null;
}

/**
 * Every node of a syntax tree, without recursion, since built files nest deeply.
 * @param {any} root
 */
function* nodesOf(root) {
  const waiting = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) {
      waiting.push(...value);
    } else if (value !== null && typeof value === 'object') {
      if (typeof value.type === 'string') yield value;
      waiting.push(...Object.values(value));
    }
  }
}
