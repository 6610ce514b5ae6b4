import { askForPromise, isStoragePromised } from '#platform/storage-promise.ts';
import { type StorageRoom, storageRoom } from '#platform/storage-room.ts';
import { Button } from '#ui/button.tsx';
import { SectionLabel } from '#ui/section-label.tsx';
import { type ReactElement, useEffect, useState } from 'react';
import { bytesInWords } from '#domain/text/bytes-in-words.ts';

type Promised = boolean | 'unsaid' | null;

function sentenceOf(promised: Promised): string {
  if (promised === null) return 'Asking the browser …';
  if (promised === true) return 'This browser has promised to keep your library.';
  return promised === 'unsaid'
    ? 'This browser does not say whether it will keep your library: export it now and then.'
    : 'This browser has not promised to keep your library: short of room, it may remove it.';
}

/** Whether the browser has promised to keep the library, and the room that it takes. */
export function StorageSection(): ReactElement {
  const [promised, setPromised] = useState<Promised>(null);
  const [room, setRoom] = useState<StorageRoom | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    void isStoragePromised().then((answer) => setPromised(answer ?? 'unsaid'));
    void storageRoom().then(setRoom);
  }, []);
  const ask = async (): Promise<void> => {
    const answer = await askForPromise();
    if (answer === true) setPromised(true);
    else setRefused(true);
  };
  return (
    <section aria-label="This browser">
      <SectionLabel>This browser</SectionLabel>
      <p role="status" className="text-ui text-soft">
        {sentenceOf(promised)}
        {isRefused && promised !== true && ' It was asked, and did not say yes.'}
      </p>
      {room !== null && (
        <p className="mt-1 text-small text-soft">
          {bytesInWords(room.used)} of {bytesInWords(room.quota)} are used.
        </p>
      )}
      {promised !== true && promised !== null && (
        <Button className="mt-2" onClick={() => void ask()}>
          Ask it to keep my library
        </Button>
      )}
    </section>
  );
}
