import { describe, expect, it } from 'vitest';
import type { PaletteItem } from './palette-item.ts';
import { rankGroups } from './rank-groups.ts';

function item(title: string, more: Partial<PaletteItem> = {}): PaletteItem {
  return { id: title, title, note: '', hasKey: false, run: () => undefined, ...more };
}

const GROUPS = [
  {
    name: 'Commands',
    items: [item('Undo'), item('Reading settings', { also: 'theme preferences' })],
  },
  {
    name: 'Settings',
    items: [item('Theme: Dark', { isMinor: true }), item('Theme: Light', { isMinor: true })],
  },
];

function ranked(text: string, recent: readonly string[] = []): readonly string[] {
  return rankGroups(GROUPS, text, recent).flatMap(({ items }) => items.map(({ title }) => title));
}

describe('the groups of the palette', () => {
  it('show what is minor only to who looks for it, or chose it before', () => {
    expect(ranked('')).toEqual(['Undo', 'Reading settings']);
    expect(ranked('', ['Theme: Dark'])).toEqual(['Undo', 'Reading settings', 'Theme: Dark']);
    expect(ranked('dark')).toEqual(['Theme: Dark']);
  });

  it('stand with the best answer first, and words beside a title count less than its own', () => {
    expect(ranked('theme')).toEqual(['Theme: Dark', 'Theme: Light', 'Reading settings']);
    expect(ranked('preferences')).toEqual(['Reading settings']);
  });

  it('put what was chosen last before its equals', () => {
    expect(ranked('theme', ['Theme: Light'])[0]).toBe('Theme: Light');
  });
});
