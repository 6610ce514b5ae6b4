import { describe, expect, it } from 'vitest';
import { endsSentence, readsAsCapitalisedNames, readsAsNames } from './reads-as-names.ts';

describe('readsAsNames', () => {
  it.each([
    'Bernhard Schölkopf',
    'Elise van der Pol, Max Welling',
    'danah boyd',
    '王明, 李华',
    'A. Zech on behalf of the H.E.S.S. Collaboration',
    'The Very Long Baseline Array Large Northern Sky Survey Collaboration',
    'Zhao-Yu Li (Peking Univ., Carnegie Obs.), Luis C. Ho (Carnegie Obs.)',
    'S. James Gates, Jr.',
    'Y. Liu, et al.',
    'Alexis Mathis, Daniel Yu, Nolan Faught.',
    'Fanqing Meng Lingxiao Du Jiawei Gu Jiaqi Liao Linjie Li',
    'NVIDIA, :, Aaron Roe',
    'J\\=anis Roe, J\\{=}anis Doe',
    'A. Roe, for the ILL/ESS collaboration for the development of the B10 technology',
  ])('takes %j for names', (line) => {
    expect(readsAsNames(line)).toBe(true);
  });

  it.each([
    'and reach the state of the art on all of the five benchmarks',
    'We release the code.',
    'Is it so?',
    'small world models',
    'Code: https://example.org/code',
    'where x = 3',
    'December 5, 2019, 17',
    '',
    '—',
  ])('does not take %j for names', (line) => {
    expect(readsAsNames(line)).toBe(false);
  });
});

describe('readsAsCapitalisedNames', () => {
  it.each(['Elise van der Pol, Max Welling', "Jean d'Ascoli", 'Yuan li, Yu Hu', '王明'])(
    'takes %j for names',
    (line) => {
      expect(readsAsCapitalisedNames(line)).toBe(true);
    },
  );

  it.each(['danah boyd', 'and Graphs with many nodes'])('leaves %j in doubt', (line) => {
    expect(readsAsCapitalisedNames(line)).toBe(false);
  });
});

describe('endsSentence', () => {
  it.each(['It works.', 'Does it?', 'It does (“so.”)', '很好。', 'as follows:'])(
    'says so of %j',
    (text) => {
      expect(endsSentence(text)).toBe(true);
    },
  );

  it.each(['It works', 'A. B. Roe Jr.', 'Roe, A.', 'Roe et al.', ''])('denies it of %j', (text) => {
    expect(endsSentence(text)).toBe(false);
  });
});
