/** Which records another tab has changed; `everything` where they are many or can only be guessed. */
export type ChangedKeys = readonly string[] | 'everything';

/** Tells the other tabs of this site what has changed in storage, and hears it from them. */
export interface TabChannel {
  readonly announce: (keys: ChangedKeys) => void;
  readonly listen: (onChange: (keys: ChangedKeys) => void) => () => void;
}

function isChangedKeys(data: unknown): data is ChangedKeys {
  if (data === 'everything') return true;
  return Array.isArray(data) && data.every((key) => typeof key === 'string');
}

/** Without a channel, and after a page was frozen, a tab coming back may have missed anything. */
function onReturn(hasChannel: boolean, onChange: (keys: ChangedKeys) => void): () => void {
  const whenShown = () => {
    if (!hasChannel && document.visibilityState === 'visible') onChange('everything');
  };
  const whenRestored = (event: PageTransitionEvent) => {
    if (event.persisted) onChange('everything');
  };
  document.addEventListener('visibilitychange', whenShown);
  window.addEventListener('pageshow', whenRestored);
  return () => {
    document.removeEventListener('visibilitychange', whenShown);
    window.removeEventListener('pageshow', whenRestored);
  };
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    // Absent in old browsers, refused where storage is blocked: `onReturn` stands in for it.
    return null;
  }
}

/** A channel between the tabs of this browser profile that show the site of this name. */
export function openTabs(name: string): TabChannel {
  const channel = openChannel(name);
  return {
    announce: (keys) => channel?.postMessage(keys),
    listen: (onChange) => {
      const onMessage = ({ data }: MessageEvent<unknown>) => {
        if (isChangedKeys(data)) onChange(data);
      };
      channel?.addEventListener('message', onMessage);
      const stopWatching = onReturn(channel !== null, onChange);
      return () => {
        channel?.removeEventListener('message', onMessage);
        stopWatching();
      };
    },
  };
}
