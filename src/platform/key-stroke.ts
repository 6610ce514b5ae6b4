/** What of a keyboard's event names the stroke. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>;

/** Whether the keyboard is one of Apple's, where ⌘ does what Ctrl does elsewhere. */
const IS_APPLE = /Mac|iP(hone|ad|od)/.test(globalThis.navigator?.userAgent ?? '');

/** Keys that say nothing by themselves. */
const UNSAID = /^(Shift|Control|Alt|Meta|AltGraph|CapsLock|NumLock|Fn|Dead|Process|Unidentified|)$/;

/**
 * The name of a stroke: the key as `KeyboardEvent.key` writes it, letters small, `Space` for the
 * space bar; before it `mod+` (⌘ on Apple's keyboards, else Ctrl), `alt+` and `shift+`, in that
 * order. Signs are named without the `shift` or `alt` that makes them on this keyboard. A layout of
 * other letters than Latin ones counts by the places of the keys. Null where the stroke says
 * nothing, or is another modifier's.
 */
export function strokeOf(press: KeyPress, apple = IS_APPLE): string | null {
  const { key } = press;
  if (UNSAID.test(key)) return null;
  // What AltGr makes is a sign of its own, though some systems report Ctrl and Alt with it.
  if (press.getModifierState('AltGraph')) return key;
  if (apple ? press.ctrlKey : press.metaKey) return null;
  const mod = (apple ? press.metaKey : press.ctrlKey) ? 'mod+' : '';
  const alt = press.altKey ? 'alt+' : '';
  const shift = press.shiftKey ? 'shift+' : '';
  const letter = letterOf(press);
  if (letter !== null) return mod + alt + shift + letter;
  if (key === ' ') return `${mod}${alt}${shift}Space`;
  if (/^\d$/.test(key)) return mod + alt + key;
  return /^.$/u.test(key) ? mod + key : mod + alt + shift + key;
}

/** The Latin letter of a press, also on a Cyrillic or Greek layout; null for other keys. */
function letterOf({ key, code }: KeyPress): string | null {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  if (!/^\p{L}$/u.test(key) || /^\p{Script=Latin}$/u.test(key)) return null;
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null;
}

/** Whether a stroke is a character alone or with shift, such as `j`, `?`, `shift+a` or `Space`. */
export function isCharacterStroke(stroke: string): boolean {
  return /^(shift\+)?(.|Space)$/u.test(stroke);
}

const SIGNS: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};
const MODIFIERS = {
  elsewhere: { mod: 'Ctrl ', alt: 'Alt ', shift: 'Shift ' },
  apple: { mod: '⌘', alt: '⌥', shift: '⇧' },
} as const;

/** Keys as they are printed on the reader's keyboard: `g a`, `Shift A`, `Ctrl K` or `⌘K`. */
export function writeKeys(keys: string, apple = IS_APPLE): string {
  const signs = MODIFIERS[apple ? 'apple' : 'elsewhere'];
  return keys
    .split(' ')
    .map((stroke) => {
      const [, mod, alt, shift, key = ''] = PIECES.exec(stroke) ?? [];
      const modifiers = `${mod ? signs.mod : ''}${alt ? signs.alt : ''}${shift ? signs.shift : ''}`;
      return modifiers + (SIGNS[key] ?? (modifiers === '' ? key : key.replace(/^.$/, upper)));
    })
    .join(' ');
}

const PIECES = /^(mod\+)?(alt\+)?(shift\+)?(.+)$/u;

/** A stroke as `aria-keyshortcuts` writes it; undefined for a sequence, which it cannot write. */
export function ariaKeys(keys: string, apple = IS_APPLE): string | undefined {
  if (keys === '' || keys.includes(' ')) return undefined;
  return keys
    .replace('mod+', apple ? 'Meta+' : 'Control+')
    .replace('alt+', 'Alt+')
    .replace('shift+', 'Shift+');
}

function upper(letter: string): string {
  return letter.toUpperCase();
}
