/** Markup that holds nothing but what the build means to be markup. */
export interface Markup {
  readonly html: string;
}

type Content = Markup | string;

const MEANT_OTHERWISE: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that control what is no page, and halves of others, which no file of UTF-8 can hold. */
const NO_TEXT = /(?!\s)\p{Cc}|\p{Cs}/gu;

/** A text as text, whatever it holds. */
export function textMarkup(text: string): Markup {
  const html = text
    .replaceAll(NO_TEXT, '\uFFFD')
    .replaceAll(/[&<>"']/g, (character) => MEANT_OTHERWISE[character] ?? '');
  return { html };
}

/** Markup and texts one after another. */
export function joined(...contents: readonly Content[]): Markup {
  const parts = contents.map((one) => (typeof one === 'string' ? textMarkup(one) : one));
  return { html: parts.map(({ html }) => html).join('') };
}

/** An element with attributes and content; texts become text, never markup. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...contents: readonly Content[]
): Markup {
  const written = Object.entries(attributes).map(
    ([attribute, value]) => ` ${attribute}="${textMarkup(value).html}"`,
  );
  return { html: `<${name}${written.join('')}>${joined(...contents).html}</${name}>` };
}

/** The same with classes alone. */
export function styled(name: string, classes: string, ...contents: readonly Content[]): Markup {
  return element(name, { class: classes }, ...contents);
}
