type Child = Node | string;

/** An element with attributes and content; texts become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** A link that leads to the web; plain text where an address leads anywhere else. */
export function webLink(address: string, text: string): Node {
  if (!/^https?:\/\//i.test(address)) return document.createTextNode(text);
  return element('a', { href: address, rel: 'noreferrer noopener', target: '_blank' }, text);
}
