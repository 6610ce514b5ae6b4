import { asFileName } from '#domain/text/as-file-name.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { copyText } from '#platform/clipboard.ts';
import { saveFile } from '#platform/files.ts';
import type { ShareRequest } from '#state/share-request.ts';
import { useShelf } from '#state/shelf-store.ts';
import { Button } from '#ui/button.tsx';
import { type ReactElement, type RefObject, useState } from 'react';
import { listPage } from './list-page.ts';

interface ShareActsProps {
  readonly request: ShareRequest;
  readonly notes: ReadonlyMap<PaperId, string>;
  /** Empty until it is made. */
  readonly link: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly copyButton: RefObject<HTMLButtonElement | null>;
}

const NOT_COPIED =
  'The browser did not let Lectern copy. The link is selected: copy it by Ctrl C or ⌘ C.';

/** What can be done with a list: copy its link, or keep it as a page; each says what it did. */
export function ShareActs(props: ShareActsProps): ReactElement {
  const { request, notes, link, field, copyButton } = props;
  const [said, setSaid] = useState({ text: '', link });
  const say = (text: string): void => setSaid({ text, link });
  const copyLink = async (): Promise<void> => {
    if (link === '') return;
    if (await copyText(link)) return say('Copied the link.');
    field.current?.focus();
    say(NOT_COPIED);
  };
  const savePage = async (): Promise<void> => {
    const { links } = useShelf.getState();
    const name = `${asFileName(request.title)}.html`;
    saveFile(name, await listPage(request, { links, notes }), 'text/html');
    say(`Saved ${name} to your downloads.`);
  };
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-rule px-5 py-3 pb-[max(12px,env(safe-area-inset-bottom))]">
      <Button
        ref={copyButton}
        kind="solid"
        aria-disabled={link === ''}
        onClick={() => void copyLink()}
      >
        Copy link
      </Button>
      <Button onClick={() => void savePage()}>Save as a page</Button>
      <p role="status" className="min-w-40 flex-1 text-small text-soft">
        {said.link === link ? said.text : ''}
      </p>
    </div>
  );
}
