import type { CitedPaper } from '#domain/cite/citation.ts';
import type { CitationFormat } from '#domain/cite/formats.ts';
import { countInWords } from '#domain/text/count-in-words.ts';
import { copyComingText } from '#platform/clipboard.ts';
import { saveFile } from '#platform/files.ts';
import type { CiteRequest } from '#state/cite-request.ts';
import { Button } from '#ui/button.tsx';
import { PROGRESS_STYLE } from '#ui/progress-style.ts';
import { type ReactElement, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { exportName, inFile } from './export-file.ts';
import { useWriting } from './use-writing.ts';

interface CiteActsProps {
  readonly request: CiteRequest;
  readonly format: CitationFormat;
  readonly papers: readonly CitedPaper[];
  readonly copyButton: RefObject<HTMLButtonElement | null>;
  readonly preview: RefObject<HTMLTextAreaElement | null>;
  /** Makes the preview hold the whole text. */
  readonly onUnfold: (text: string) => void;
}

const NOT_COPIED =
  'The browser did not let Lectern copy. The text is selected: copy it by Ctrl C or ⌘ C.';

/** What can be done with the text: copy it, or keep it as a file; each says what it did. */
export function CiteActs(props: CiteActsProps): ReactElement {
  const { request, format, papers, copyButton, preview, onUnfold } = props;
  const [said, say] = useState('');
  const [saidBeside, setSaidBeside] = useState(format);
  if (saidBeside !== format) {
    setSaidBeside(format);
    say('');
  }
  const { written, write, cancel } = useWriting();
  const copyAll = async (): Promise<void> => {
    const text = write(format, papers, 'text/plain');
    if (await copyComingText(text)) return say(`Copied as ${format.name}.`);
    const whole = await (await text).text();
    flushSync(() => onUnfold(whole));
    preview.current?.focus();
    preview.current?.select();
    say(NOT_COPIED);
  };
  const download = async (): Promise<void> => {
    const name = exportName(request, format);
    saveFile(name, inFile(await write(format, papers, format.mime), format));
    say(`Saved ${name} to your downloads.`);
  };
  /** What is cancelled ends without a word: the reader asked for it. */
  const unlessCancelled = (act: () => Promise<void>) => (): void => {
    say('');
    act().catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    });
  };
  const stop = (): void => {
    cancel();
    copyButton.current?.focus();
  };
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-rule px-5 py-3 pb-[max(12px,env(safe-area-inset-bottom))]">
      <Button ref={copyButton} kind="solid" onClick={unlessCancelled(copyAll)}>
        Copy
      </Button>
      <Button onClick={unlessCancelled(download)}>Download</Button>
      <p role="status" className="min-w-40 flex-1 text-small text-soft">
        {written === null ? said : `Writing ${countInWords(papers.length, 'paper')} …`}
      </p>
      {written !== null && (
        <div className="flex grow items-center gap-2">
          <progress
            aria-label="Progress"
            value={written}
            max={papers.length}
            className={`${PROGRESS_STYLE} min-w-20 grow`}
          />
          <Button onClick={stop}>Cancel</Button>
        </div>
      )}
    </div>
  );
}
