import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetTyped, holdTyping, typedAhead } from './typed-ahead.ts';

/** Takes listeners off as a browser does, which Node does only where `capture` is named. */
class Page extends EventTarget {
  override removeEventListener(type: string, listener: EventListener): void {
    super.removeEventListener(type, listener, { capture: true });
  }
}

/** Presses a key, and tells whether it was kept from the commands. */
function press(key: string): boolean {
  const pressed = Object.assign(new Event('keydown', { cancelable: true }), { key });
  return !document.dispatchEvent(pressed);
}

describe('what is typed for a palette that is still being fetched', () => {
  afterEach(() => {
    forgetTyped();
    vi.unstubAllGlobals();
  });

  it('is kept whole, though what holds it goes and comes again with the next part', () => {
    vi.stubGlobal('document', new Page());
    const end = holdTyping();
    expect(['o', 'f', 'f'].map(press)).toEqual([true, true, true]);
    end();
    const endAgain = holdTyping();
    press('l');
    endAgain();
    expect(press('x')).toBe(false);
    expect(typedAhead.text).toBe('offl');
  });
});
