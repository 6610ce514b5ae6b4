/** An error means that something of the digest cannot be shown; a warning, that a guess was made. */
export type Severity = 'error' | 'warning';

interface Wording {
  readonly severity: Severity;
  /** What is wrong, as one sentence; `detail` is what the finder adds to it. */
  readonly message: (detail: string) => string;
  /** How to mend it, as one sentence. */
  readonly mend: string;
}

const WORDINGS = {
  'missing-file': {
    severity: 'error',
    message: () => 'No file or folder can be read at this path.',
    mend: 'Check the path.',
  },
  'no-digest': {
    severity: 'warning',
    message: () => 'No digest lies in this folder.',
    mend: 'Put a digest, a file whose name ends in .txt or .txt.gz, into it.',
  },
  'unreadable-file': {
    severity: 'error',
    message: (detail) => `The file cannot be read: ${detail}.`,
    mend: 'Check that the file is whole and that you may read it.',
  },
  'undecodable-bytes': {
    severity: 'error',
    message: (detail) => `The bytes ${detail} are no text in an encoding that Lectern knows.`,
    mend: 'Save the file as UTF-8.',
  },
  'impossible-date': {
    severity: 'error',
    message: (detail) => `“${detail}” is no day of the calendar.`,
    mend: 'Correct the date.',
  },
  'paper-without-date': {
    severity: 'error',
    message: (detail) => `“${detail}” stands under no valid date.`,
    mend: 'Put a date such as December 06, 2019 alone on a line above it.',
  },
  'incomplete-paper': {
    severity: 'error',
    message: (detail) => `“${detail}” lacks its authors or its abstract.`,
    mend: 'Put the authors on the line below the title, and the abstract below a blank line.',
  },
  'windows-1252': {
    severity: 'warning',
    message: () => 'The file is not UTF-8 and was read as Windows-1252.',
    mend: 'Save the file as UTF-8.',
  },
  'control-characters': {
    severity: 'warning',
    message: () => 'Characters that cannot be shown were removed from the line.',
    mend: 'Delete the control characters.',
  },
  'date-out-of-order': {
    severity: 'warning',
    message: (detail) => `“${detail}” is later than the date above it.`,
    mend: 'Check the date, or put the newest day first.',
  },
  'weekday-mismatch': {
    severity: 'warning',
    message: (detail) => `The weekday does not fit: that day was a ${detail}.`,
    mend: 'Correct the weekday or the date.',
  },
  'date-in-text': {
    severity: 'warning',
    message: () => 'The date stands within a paragraph and was read as a part of it.',
    mend: 'If a new day begins here, put a blank line above the date.',
  },
  'date-under-text': {
    severity: 'warning',
    message: () => 'The date stands right under a paragraph and was read as a new day.',
    mend: 'Put a blank line above the date.',
  },
  'empty-day': {
    severity: 'warning',
    message: () => 'No paper stands under the date.',
    mend: 'Delete the date, or add its papers.',
  },
  'no-papers': {
    severity: 'warning',
    message: () => 'There is no paper in the file.',
    mend: 'Check that it is a digest.',
  },
  'unclear-authors': {
    severity: 'warning',
    message: (detail) => `“${detail}” does not look like a list of authors.`,
    mend: 'Put the names on the line below the title, with commas between them.',
  },
  'authors-missing': {
    severity: 'warning',
    message: (detail) => `“${detail}” has no authors.`,
    mend: 'Put the authors, or a dash where there are none, on the line below the title.',
  },
  'abstract-missing': {
    severity: 'warning',
    message: (detail) => `“${detail}” has no abstract.`,
    mend: 'Put the abstract below the authors, after a blank line.',
  },
  'wrapped-title': {
    severity: 'warning',
    message: () => 'Several lines were joined as one title.',
    mend: 'Put the title on one line.',
  },
  'wrapped-authors': {
    severity: 'warning',
    message: () => 'Several lines were joined as one list of authors.',
    mend: 'Put the authors on one line.',
  },
  'wrapped-abstract': {
    severity: 'warning',
    message: () => 'Several lines were joined as one paragraph of an abstract.',
    mend: 'Put each paragraph on one line.',
  },
  'duplicate-paper': {
    severity: 'warning',
    message: (detail) => `The paper stands at ${detail} too.`,
    mend: 'Delete one of the two, or leave both: they are shown as one paper.',
  },
  'differing-duplicate': {
    severity: 'warning',
    message: (detail) => `The paper stands at ${detail} too, with another text.`,
    mend: 'Delete one of the two, or leave both: the newest text is shown, the other kept.',
  },
} as const satisfies Record<string, Wording>;

export type DiagnosticCode = keyof typeof WORDINGS;

/** Where something stands; line and column count from 1. */
export interface Location {
  /** The digest's name, or the file's path. */
  readonly file: string;
  readonly line: number;
  /** In UTF-16 code units. */
  readonly column: number;
}

/** Something about a digest that its keeper should know. */
export interface Diagnostic extends Location {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly mend: string;
  /** The lines it is about, control characters as escapes. */
  readonly quote: string;
}

const MOST_DETAIL = 100;

/** Words a diagnostic. `detail` is the name, date or reason its message speaks of. */
export function diagnose(
  code: DiagnosticCode,
  where: Location,
  quote: string,
  detail: string = quote,
): Diagnostic {
  const { severity, message, mend } = WORDINGS[code];
  const { file, line, column } = where;
  return { file, line, column, severity, code, message: message(excerpt(detail)), mend, quote };
}

/** `file:line:column severity message mend`, one line. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, message, mend } = diagnostic;
  return `${file}:${line}:${column} ${severity} ${message} ${mend}`.replace(/[\r\n]/g, ' ');
}

/** The order in which diagnostics are read: by file, then by place. */
export function byPlace(one: Diagnostic, other: Diagnostic): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}

function excerpt(detail: string): string {
  const line = detail.replace(/[\r\n]+/g, ' ');
  return line.length > MOST_DETAIL ? `${line.slice(0, MOST_DETAIL - 1)}…` : line;
}
