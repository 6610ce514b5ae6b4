import type { Paper } from '#domain/paper/paper.ts';
import { plainText } from '#domain/text/interpret.ts';
import { useOfferedActs } from '#parts/use-offered-acts.ts';
import { registerCommands } from '#state/commands.ts';
import { useKeyHint } from '#state/key-hints.ts';
import { showNotice } from '#state/notices.ts';
import { Button } from '#ui/button.tsx';
import { LateIcon } from '#ui/late-icon.tsx';
import { type ReactElement, useEffect, useState } from 'react';
import { spokenPieces } from './spoken-text.ts';
import { useSpeech, voiceOfBrowser } from './use-speech.ts';

const NO_VOICE = 'This browser has no voice to read aloud with.';
const NO_PAPER = 'No paper is open.';

/** Reads the open paper aloud, and shows for as long what pauses and stops that. */
export function ReadAloud({ paper }: { readonly paper: Paper | null }): ReactElement | null {
  const speech = useSpeech();
  const [spoken, setSpoken] = useState<Paper | null>(null);
  const hint = useKeyHint(speech.state === 'paused' ? 'Go on' : 'Pause', 'read-aloud');
  const isSilent = speech.state === 'silent';
  const toggle = (): void => (speech.state === 'paused' ? speech.resume() : speech.pause());
  useEffect(() => {
    const obstacle = (): string | null => {
      if (voiceOfBrowser() === null) return NO_VOICE;
      return paper === null && isSilent ? NO_PAPER : null;
    };
    const start = (): void => {
      if (voiceOfBrowser() === null) showNotice(NO_VOICE, false);
      if (paper === null) return;
      setSpoken(paper);
      speech.speak(spokenPieces(paper));
    };
    const isOther = paper !== null && paper.id !== spoken?.id;
    const run = isSilent || isOther ? start : toggle;
    return registerCommands({
      'read-aloud': { run, obstacle },
      ...(!isSilent && { close: speech.stop }),
    });
  });
  useOfferedActs(
    isSilent
      ? []
      : [{ id: 'stop-reading', title: 'Stop reading aloud', also: 'speech', run: speech.stop }],
  );
  if (isSilent || spoken === null) return null;
  return (
    <section
      aria-label="Read aloud"
      data-keeps-focus="back"
      className="fixed inset-x-3 bottom-[calc(72px+env(safe-area-inset-bottom))] z-30 mx-auto flex max-w-md items-center gap-2 rounded-control border border-rule bg-raised py-1.5 pr-1.5 pl-4 text-ui shadow-float tablet:bottom-6 print:hidden"
    >
      <span className="min-w-0 flex-1 truncate">{plainText(spoken.title)}</span>
      <Button {...hint} onClick={toggle}>
        <LateIcon name={speech.state === 'paused' ? 'play' : 'pause'} size={14} />
        {speech.state === 'paused' ? 'Go on' : 'Pause'}
      </Button>
      <Button onClick={speech.stop}>Stop</Button>
    </section>
  );
}
