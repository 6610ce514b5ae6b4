import { describe, expect, it } from 'vitest';
import { ariaKeys, isCharacterStroke, type KeyPress, strokeOf, writeKeys } from './key-stroke.ts';

function press(key: string, change: Partial<KeyPress> & { altGraph?: boolean } = {}): KeyPress {
  const { altGraph = false, ...rest } = change;
  return {
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    getModifierState: (name) => name === 'AltGraph' && altGraph,
    ...rest,
  };
}

describe('a stroke', () => {
  it.each([
    ['a letter', press('j'), 'j'],
    ['a letter with shift', press('G', { shiftKey: true }), 'shift+g'],
    ['a letter under caps lock', press('J'), 'j'],
    ['a letter with shift under caps lock', press('a', { shiftKey: true }), 'shift+a'],
    ['a sign that shift makes', press('?', { shiftKey: true }), '?'],
    ['a sign that Option makes', press('[', { altKey: true }), '['],
    ['a digit', press('1'), '1'],
    ['a digit that shift makes', press('1', { shiftKey: true }), '1'],
    ['the space bar', press(' '), 'Space'],
    ['the space bar with shift', press(' ', { shiftKey: true }), 'shift+Space'],
    ['a named key with alt', press('ArrowUp', { altKey: true }), 'alt+ArrowUp'],
    ['a letter with Ctrl', press('k', { ctrlKey: true }), 'mod+k'],
    ['a letter with Ctrl and shift', press('Z', { ctrlKey: true, shiftKey: true }), 'mod+shift+z'],
    ['a letter with alt', press('m', { altKey: true }), 'alt+m'],
    ['a digit with alt, which changes tabs', press('1', { altKey: true }), 'alt+1'],
    ['a sign with Ctrl', press('/', { ctrlKey: true }), 'mod+/'],
    ['a Cyrillic letter by its place', press('о', { code: 'KeyJ' }), 'j'],
    ['a Greek letter with shift', press('Γ', { code: 'KeyG', shiftKey: true }), 'shift+g'],
    ['a Cyrillic letter with Ctrl', press('л', { code: 'KeyK', ctrlKey: true }), 'mod+k'],
    ['a Latin letter by itself, wherever it is', press('ö', { code: 'Semicolon' }), 'ö'],
    ['a Latin letter on a Latin layout of another order', press('q', { code: 'KeyA' }), 'q'],
    ['the other system’s modifier', press('b', { metaKey: true }), null],
    ['a modifier alone', press('Shift', { shiftKey: true }), null],
    ['a dead key', press('Dead', { code: 'BracketLeft' }), null],
  ])('names %s', (_, event, stroke) => {
    expect(strokeOf(event, false)).toBe(stroke);
  });

  it('takes what AltGr makes as it is, whatever modifiers the system reports with it', () => {
    const change = { altGraph: true, ctrlKey: true, altKey: true } as const;
    expect(strokeOf(press('[', change), false)).toBe('[');
    expect(strokeOf(press('ą', { ...change, code: 'KeyA' }), false)).toBe('ą');
  });

  it('takes ⌘ for Ctrl on Apple’s keyboards, and leaves Ctrl alone there', () => {
    expect(strokeOf(press('k', { metaKey: true }), true)).toBe('mod+k');
    expect(strokeOf(press('k', { ctrlKey: true }), true)).toBeNull();
  });

  it('is a character alone, or more than that', () => {
    for (const stroke of ['j', '?', 'shift+a', 'Space', 'shift+Space', 'ö', '+'])
      expect(isCharacterStroke(stroke)).toBe(true);
    for (const stroke of ['mod+k', 'alt+ArrowUp', 'Escape', 'Enter', 'mod+shift+z'])
      expect(isCharacterStroke(stroke)).toBe(false);
  });
});

describe('keys for readers', () => {
  it.each([
    ['j', 'j', 'j'],
    ['g a', 'g a', 'g a'],
    ['shift+a', 'Shift A', '⇧A'],
    ['mod+k', 'Ctrl K', '⌘K'],
    ['mod+shift+z', 'Ctrl Shift Z', '⌘⇧Z'],
    ['alt+ArrowUp', 'Alt ↑', '⌥↑'],
    ['shift+Space', 'Shift Space', '⇧Space'],
    ['Escape', 'Esc', 'Esc'],
    ['+', '+', '+'],
    ['mod++', 'Ctrl +', '⌘+'],
  ])('writes %s as the reader’s keyboard does', (keys, elsewhere, apple) => {
    expect(writeKeys(keys, false)).toBe(elsewhere);
    expect(writeKeys(keys, true)).toBe(apple);
  });

  it('tells assistive technology of single strokes alone', () => {
    expect(ariaKeys('mod+shift+z', false)).toBe('Control+Shift+z');
    expect(ariaKeys('mod+k', true)).toBe('Meta+k');
    expect(ariaKeys('alt+ArrowUp', false)).toBe('Alt+ArrowUp');
    expect(ariaKeys('g a', false)).toBeUndefined();
    expect(ariaKeys('', false)).toBeUndefined();
  });
});
