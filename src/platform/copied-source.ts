/** What is copied in another form than it is shown carries that form in this attribute. */
const SOURCE = '[data-source]';
const BLOCKS = /^(?:p|h[1-6]|div|li|ul|article|section|details|summary)$/;
const KEPT = /^(?:p|h[1-6]|li|ul|em|strong|code|sup|sub|a)$/;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Has copies of selections that hold formulas hold their TeX; gives what ends it. */
export function watchCopying(): () => void {
  document.addEventListener('copy', copySource);
  return () => document.removeEventListener('copy', copySource);
}

function copySource(event: ClipboardEvent): void {
  const { target, clipboardData } = event;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  const copied = isField ? null : selectedWithSource();
  if (copied === null || clipboardData === null) return;
  clipboardData.setData(
    'text/plain',
    plainOf(copied)
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
  );
  clipboardData.setData('text/html', markupOf(copied));
  event.preventDefault();
}

/** What is selected, with sources in the place of what has one; null where nothing has. */
function selectedWithSource(): DocumentFragment | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const first = elementOf(range.startContainer)?.closest(SOURCE);
  const last = elementOf(range.endContainer)?.closest(SOURCE);
  // A formula is copied whole.
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
  const fragment = range.cloneContents();
  const formulas = fragment.querySelectorAll(SOURCE);
  for (const formula of formulas) formula.replaceWith(formula.getAttribute('data-source') ?? '');
  return formulas.length === 0 ? null : fragment;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

function plainOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const text = Array.from(node.childNodes, plainOf).join('');
  return BLOCKS.test(nameOf(node)) ? `\n\n${text}\n\n` : text;
}

function markupOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE)
    return (node.textContent ?? '').replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
  const content = Array.from(node.childNodes, markupOf).join('');
  const name = nameOf(node);
  if (!KEPT.test(name)) return content;
  const address = node instanceof HTMLAnchorElement ? node.href.replaceAll('"', '%22') : null;
  const open = address === null ? name : `${name} href="${address}"`;
  return `<${open}>${content}</${name}>`;
}

function nameOf(node: Node): string {
  return node.nodeName.toLowerCase();
}
