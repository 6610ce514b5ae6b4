/** A search for a paper's title on another site. */
export interface SearchLink {
  readonly name: string;
  readonly address: string;
}

/** Title searches on the sites where researchers look papers up. */
export function searchLinks(title: string): readonly SearchLink[] {
  // A quotation mark of the title's own would end the phrase before the title does.
  const phrase = `"${title.replaceAll('"', ' ')}"`;
  return [
    {
      name: 'Find on arXiv',
      address: withQuery('https://arxiv.org/search/', { searchtype: 'title', query: title }),
    },
    {
      name: 'Find on Google Scholar',
      address: withQuery('https://scholar.google.com/scholar', { q: phrase }),
    },
    {
      name: 'Find on Semantic Scholar',
      address: withQuery('https://www.semanticscholar.org/search', { q: title }),
    },
  ];
}

/** Unlike `encodeURIComponent`, it writes half a surrogate pair too, as the replacement character. */
function withQuery(site: string, query: Readonly<Record<string, string>>): string {
  return `${site}?${new URLSearchParams(query).toString()}`;
}
