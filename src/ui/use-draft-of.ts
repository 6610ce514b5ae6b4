import { useState } from 'react';

/** What is being typed in the place of a value, which it gives way to where that changes from elsewhere. */
export function useDraftOf(value: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setText(value);
  }
  return [text, setText];
}
