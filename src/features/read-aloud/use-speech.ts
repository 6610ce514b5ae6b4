import { useEffect, useState } from 'react';

type Speaking = 'silent' | 'speaking' | 'paused';

/** A voice that reads pieces of text one after the other. */
export interface Speech {
  readonly state: Speaking;
  readonly speak: (pieces: readonly string[]) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
}

/** The browser's voice; null where it has none. */
export function voiceOfBrowser(): SpeechSynthesis | null {
  return 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : null;
}

/** Speaks by the browser's voice, and falls silent with the component. */
export function useSpeech(): Speech {
  const [state, setState] = useState<Speaking>('silent');
  useEffect(() => () => voiceOfBrowser()?.cancel(), []);
  const stop = (): void => {
    voiceOfBrowser()?.cancel();
    setState('silent');
  };
  return {
    state,
    stop,
    speak: (pieces) => {
      const voice = voiceOfBrowser();
      voice?.cancel();
      const utterances = pieces.map((piece) => new SpeechSynthesisUtterance(piece));
      const last = utterances.at(-1);
      if (voice === null || last === undefined) return;
      last.addEventListener('end', () => setState('silent'));
      for (const utterance of utterances) {
        utterance.lang = 'en';
        voice.speak(utterance);
      }
      setState('speaking');
    },
    pause: () => {
      voiceOfBrowser()?.pause();
      setState('paused');
    },
    resume: () => {
      voiceOfBrowser()?.resume();
      setState('speaking');
    },
  };
}
