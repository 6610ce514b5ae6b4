import type { Style } from './run.ts';

/** The elements of HTML that styled text stands in. */
export const STYLE_ELEMENTS: Readonly<Record<Style, string>> = {
  emphasis: 'em',
  strong: 'strong',
  code: 'code',
  capitals: 'span',
  superscript: 'sup',
  subscript: 'sub',
};
