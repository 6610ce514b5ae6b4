import { readBackup } from '#domain/backup/read-backup.ts';
import { element } from '#parts/saved-page/element.ts';
import { libraryView } from './library-view.ts';

/**
 * The script of the page that opens a backup without Lectern. It stands in that page as text, under
 * a policy that lets nothing else run and nothing be fetched.
 */
const GZIP_MARK = 0x1f;

async function textOf(file: File): Promise<string> {
  const [first] = new Uint8Array(await file.slice(0, 1).arrayBuffer());
  if (first !== GZIP_MARK) return file.text();
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

function show(library: HTMLElement, text: string): void {
  const read = readBackup(text);
  if (read.ok) library.replaceChildren(...libraryView(read.backup));
  else library.replaceChildren(element('p', { role: 'alert' }, read.fault.message));
}

function fileField(library: HTMLElement): HTMLElement {
  const field = element('input', { type: 'file', accept: '.json,.gz' });
  field.addEventListener('change', () => {
    const file = field.files?.[0];
    if (file === undefined) return;
    textOf(file).then(
      (text) => show(library, text),
      () => show(library, ''),
    );
  });
  return element('label', { class: 'choose' }, 'Open another backup', field);
}

function start(): void {
  const library = element('main', {});
  document.body.append(
    element('header', {}, element('h1', {}, 'Your library'), fileField(library)),
    library,
  );
  const embedded = document.querySelector('#backup')?.textContent?.trim() ?? '';
  if (embedded !== '') show(library, embedded);
}

start();
