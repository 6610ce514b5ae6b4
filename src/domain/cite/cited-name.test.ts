import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '#testing/hostile-text.ts';
import { nameInWords, readCitedName } from './cited-name.ts';

/** `given | particle | family | suffix`, or the whole name in braces. */
function taken(name: string): string {
  const cited = readCitedName(name);
  if (cited.kind === 'whole') return `{${cited.name}}`;
  const { given, particle, family, suffix } = cited;
  return [given, particle, family, suffix].join(' | ');
}

describe('a name', () => {
  it.each([
    ['Ada Lovelace', 'Ada |  | Lovelace | '],
    ['J.-P. Serre', 'J.-P. |  | Serre | '],
    ['Ludwig van Beethoven', 'Ludwig | van | Beethoven | '],
    ['Charles Louis de la Vallée Poussin', 'Charles Louis | de la | Vallée Poussin | '],
    ["Gerard 't Hooft", "Gerard | 't | Hooft | "],
    ['Wil M. P. van der Aalst', 'Wil M. P. | van der | Aalst | '],
    ['Rixta van Eijck van Heslinga', 'Rixta | van | Eijck van Heslinga | '],
    ['Muhammad ibn Musa al-Khwarizmi', 'Muhammad | ibn | Musa al-Khwarizmi | '],
    ['Juan García y Vega', 'Juan |  | García y Vega | '],
    ['Luc Van Gool', 'Luc |  | Van Gool | '],
    ['Guy Van den Broeck', 'Guy |  | Van den Broeck | '],
    ['Christopher De Sa', 'Christopher |  | De Sa | '],
    ['Vinh Van Nguyen', 'Vinh Van |  | Nguyen | '],
    ['Valentina D’Orazi', 'Valentina |  | D’Orazi | '],
    ["Florence d'Alché-Buc", "Florence |  | d'Alché-Buc | "],
    ['danah boyd', 'danah |  | boyd | '],
    ['Yuan li', 'Yuan |  | li | '],
    ['van der Aalst', ' | van der | Aalst | '],
  ])('is taken apart as in %s', (name, parts) => {
    expect(taken(name)).toBe(parts);
  });

  it.each([
    ['Sammy Davis, Jr.', 'Sammy |  | Davis | Jr.'],
    ['Sammy Davis Jr', 'Sammy |  | Davis | Jr'],
    ['Hal Daumé III', 'Hal |  | Daumé | III'],
    ['Varun V', 'Varun |  | V | '],
    ['Prasanth V V', 'Prasanth V |  | V | '],
  ])('keeps its suffix as in %s', (name, parts) => {
    expect(taken(name)).toBe(parts);
  });

  it.each([
    ['Lovelace, Ada', 'Ada |  | Lovelace | '],
    ['van der Aalst, Wil', 'Wil | van der | Aalst | '],
    ['Davis, Jr., Sammy', 'Sammy |  | Davis | Jr.'],
  ])('may be written family name first as in %s', (name, parts) => {
    expect(taken(name)).toBe(parts);
  });

  it.each([
    'LIGO Scientific Collaboration',
    'Kimi Team',
    'The Event Horizon Consortium',
    'University of Cambridge',
    'Xiaomi, Inc.',
    'NVIDIA',
    'Plato',
    '李明',
    '山田 太郎',
    '김 철수',
  ])('stays whole where it is %s', (name) => {
    expect(taken(name)).toBe(`{${name}}`);
  });

  it.each([
    ['W. P. Gieren (1)', 'W. P. |  | Gieren | '],
    ['M. Renaud (CNRS / Univ. (Paris) Sud)', 'M. |  | Renaud | '],
    ['Xiao (Sean) Wang', 'Xiao (Sean) |  | Wang | '],
  ])('loses an affiliation behind it as in %s', (name, parts) => {
    expect(taken(name)).toBe(parts);
  });

  it('reads as it was written, given name first', () => {
    for (const name of ['Ada Lovelace', 'Ludwig van Beethoven', 'Sammy Davis, Jr.', 'Kimi Team'])
      expect(nameInWords(readCitedName(name))).toBe(name);
    expect(nameInWords(readCitedName('Davis, Jr., Sammy'))).toBe('Sammy Davis, Jr.');
  });

  it('loses no letter, whatever it holds', () => {
    const letters = (text: string): string =>
      [
        ...text
          .normalize('NFC')
          .replace(/\([^]*/u, '')
          .matchAll(/\p{L}/gu),
      ].join('');
    fc.assert(
      fc.property(hostileText, (name) => {
        fc.pre(!/[,()\\{}$`~]|--/.test(name));
        expect(letters(nameInWords(readCitedName(name)))).toBe(letters(name));
      }),
    );
  });
});
