import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { memo, type ReactElement, type ReactNode, useDeferredValue, useMemo } from 'react';
import { type NotePiece, notePieces } from './note-pieces.ts';
import { PlainNote } from './plain-note.tsx';
import { safeAddress } from './safe-address.ts';

/** Where links lead that a note defines apart, by their labels. */
type Definitions = ReadonlyMap<string, string>;

/** Characters that are read as Markdown before the next frame. */
const LONG = 8_000;
/** Deeper than anybody nests lists and quotes by hand; below, the text stands as it is written. */
const DEEPEST = 24;

/** A note as its Markdown means it: no HTML, no images, and links to the web and to mail alone. */
export function NoteMarkdown({ text }: { readonly text: string }): ReactElement {
  // A long note is set piece by piece, so that the page never waits for all of it.
  const set = useDeferredValue(text, text.length > LONG ? null : text);
  const pieces = useMemo(() => (set === null ? [] : notePieces(set)), [set]);
  if (set === null) return <PlainNote text={text} />;
  return (
    <div className="grid gap-2.5">
      {pieces.map((piece) => (
        <div
          key={piece.start}
          className="grid gap-2.5 [contain-intrinsic-size:auto_30rem] [content-visibility:auto]"
        >
          <Piece {...piece} />
        </div>
      ))}
    </div>
  );
}

const Piece = memo(function Piece({ text, isPlain }: NotePiece): ReactNode {
  const root = isPlain ? null : parsed(text);
  if (root === null) return <p className="whitespace-pre-wrap">{text.trim()}</p>;
  return <Children of={root.children} definitions={definitionsOf(root)} source={text} depth={0} />;
});

function parsed(text: string): Root | null {
  try {
    return fromMarkdown(text);
  } catch {
    // What cannot be read as Markdown can be read as it stands.
    return null;
  }
}

function definitionsOf(root: Root): Definitions {
  return new Map(
    root.children.flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
    ),
  );
}

interface Context {
  readonly definitions: Definitions;
  /** The text that was parsed. */
  readonly source: string;
  readonly depth: number;
}

interface ChildrenProps extends Context {
  readonly of: readonly RootContent[];
}

function Children({ of, ...context }: ChildrenProps): ReactNode {
  return of.map((node, index) => (
    <Element key={index} node={node} {...context} depth={context.depth + 1} />
  ));
}

interface ElementProps extends Context {
  readonly node: RootContent;
}

function Element({ node, ...context }: ElementProps): ReactNode {
  if (context.depth > DEEPEST) return sourceOf(node, context.source);
  const inside = 'children' in node ? <Children of={node.children} {...context} /> : null;
  switch (node.type) {
    case 'text':
      return node.value;
    case 'paragraph':
      return <p>{inside}</p>;
    case 'heading':
      return <h3 className="font-semibold">{inside}</h3>;
    case 'emphasis':
      return <em>{inside}</em>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'inlineCode':
      return <code className="font-mono text-small">{node.value}</code>;
    case 'code':
      return (
        <pre className="font-mono text-small break-words whitespace-pre-wrap">{node.value}</pre>
      );
    case 'blockquote':
      return <blockquote className="grid gap-2 border-l border-rule pl-3">{inside}</blockquote>;
    case 'list':
      return node.ordered === true ? (
        <ol start={node.start ?? 1} className="grid list-decimal gap-1 pl-6">
          {inside}
        </ol>
      ) : (
        <ul className="grid list-disc gap-1 pl-6">{inside}</ul>
      );
    case 'listItem':
      return <li>{inside}</li>;
    case 'link':
      return <NoteLink address={node.url}>{inside}</NoteLink>;
    case 'linkReference':
      return <NoteLink address={context.definitions.get(node.identifier) ?? ''}>{inside}</NoteLink>;
    case 'image':
      return <NoteLink address={node.url}>{node.alt || node.url}</NoteLink>;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr className="border-rule" />;
    case 'definition':
      return null;
    default:
      return sourceOf(node, context.source);
  }
}

function sourceOf({ position }: RootContent, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

interface NoteLinkProps {
  readonly address: string;
  readonly children: ReactNode;
}

function NoteLink({ address, children }: NoteLinkProps): ReactNode {
  const href = safeAddress(address);
  if (href === null) return children;
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer noopener"
      className="text-accent underline underline-offset-3"
    >
      {children}
    </a>
  );
}
