declare module '@citation-js/core' {
  interface CitationInput {
    /** Reads a text in a format that a loaded plugin knows, as CSL-JSON. */
    chain(
      text: string,
      options: { readonly generateGraph: boolean; readonly forceType: string },
    ): unknown;
  }
  export const plugins: { readonly input: CitationInput };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

declare module '@citation-js/plugin-bibtex/lib/input/file.js' {
  /** The entries of a BibTeX file, values as TeX. */
  export function parse(text: string): unknown;
}
