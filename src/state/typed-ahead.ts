/** What is typed for a palette that is still being fetched; who shows it empties it. */
export const typedAhead = { text: '' };

/** Lets go of what was typed for a dialog that never came to show it. */
export function forgetTyped(): void {
  typedAhead.text = '';
}

/**
 * Keeps what is typed from the commands of the keys, and remembers it after what it holds already, as
 * what waits can come and go while parts are fetched one after the other; gives what ends that.
 */
export function holdTyping(): () => void {
  const hold = (event: KeyboardEvent): void => {
    if (event.key.length > 1 || event.ctrlKey || event.metaKey) return;
    typedAhead.text += event.key;
    // What is prevented is no key of a command.
    event.preventDefault();
  };
  document.addEventListener('keydown', hold, true);
  return () => document.removeEventListener('keydown', hold, true);
}
