import { digestText, type WrittenPaper } from './digest-text.ts';

/** What no one could read if it were typeset, each ending in a word of its own. */
const BOMBS: readonly (readonly [title: string, bomb: string])[] = [
  ['A Very Long Formula', `$${'x+'.repeat(100_000)}y$`],
  ['A Deep Formula', `$${'{'.repeat(1000)}x${'}'.repeat(1000)}$`],
  ['Deep Fractions', `$${String.raw`\frac{a}{`.repeat(300)}b${'}'.repeat(300)}$`],
  ['Deep Styles', `${String.raw`\emph{`.repeat(3000)}x${'}'.repeat(3000)}`],
  ['Many Cells', String.raw`$\begin{matrix}${'a&'.repeat(900)}\end{matrix}$`],
  ['Macros That Grow', String.raw`$\newcommand{\a}{\b\b}\newcommand{\b}{\c\c}\a$ and $\def\x{\x\x}\x$`],
  ['Unbalanced Signs', `${'$ '.repeat(2000)}${String.raw`\( \[ $$ `.repeat(500)}`],
  ['Accents on Nothing', String.raw`\'{`.repeat(3000)],
  ['Scripts on Scripts', `$x${'^{x'.repeat(40)}${'}'.repeat(40)}$ and $${'_'.repeat(500)}$`],
];

/** A digest of formulas that are made to hold a page. */
export function formulaBombs(): string {
  const papers = BOMBS.map(([title, bomb]): WrittenPaper => {
    const tail = `tail-of-${title.toLowerCase().replaceAll(' ', '-')}`;
    return { title, abstract: [`It begins ${bomb} ${tail}`] };
  });
  return digestText({ 'May 08, 2021': papers });
}
