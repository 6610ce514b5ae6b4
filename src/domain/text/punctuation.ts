const QUOTED = /`(?=[^\s`])[^`\n]{0,200}?[^\s`]?'(?![\p{L}\p{N}'])/uy;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Reads TeX's dashes, quotes and ties of one text, asked for from its beginning to its end. */
export class PunctuationReader {
  private readonly text: string;
  private hasOpenQuote = false;
  private quoteEnd = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** What the marks that stand at a place read as; the same marks where they mean no more. */
  read(marks: string, start: number): string {
    const before = this.text.charAt(start - 1);
    const after = this.text.charAt(start + marks.length);
    switch (marks) {
      case '``':
        this.hasOpenQuote = true;
        return '“';
      case "''":
      case '"':
        return this.closingQuote(marks);
      case '`':
        return LETTER_OR_DIGIT.test(before) ? marks : this.openingQuote(start);
      case "'":
        return start === this.quoteEnd ? '’' : marks;
      case '~':
        // A tie, where TeX's markup says that this is TeX.
        return after === '\\' || before === '}' ? '\u00A0' : marks;
      case '--':
        return after === '>' || before === '<' || before === '!' ? marks : '–';
      case '---':
        return '—';
      default:
        return marks;
    }
  }

  private closingQuote(marks: string): string {
    const closes = this.hasOpenQuote;
    this.hasOpenQuote = false;
    return closes ? '”' : marks;
  }

  private openingQuote(start: number): string {
    QUOTED.lastIndex = start;
    if (!QUOTED.test(this.text)) return '`';
    this.quoteEnd = QUOTED.lastIndex - 1;
    return '‘';
  }
}
