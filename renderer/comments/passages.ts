// Passages of a comment: which parts of the text carry which tags, and what a person has selected. Offsets are UTF-16 units.
import type { CommentRow } from '../../shared/contract/comments.ts';

type CommentTag = CommentRow['tags'][number];
export type Span = { readonly start: number; readonly end: number };

/** A stretch of text over which the same tags lie. */
export type Segment = {
  readonly start: number;
  readonly text: string;
  readonly tags: readonly CommentTag[];
  /** Being tagged right now. */
  readonly isPending: boolean;
};

/** Cuts the text wherever a tagged passage begins or ends. The segments put together are the text. */
export function segmentsOf(text: string, tags: readonly CommentTag[], pending: Span | null): Segment[] {
  const cuts = new Set([0, text.length]);
  for (const span of [...tags.map((tag) => tag.span), pending]) {
    if (!span) continue;
    cuts.add(Math.min(span.start, text.length));
    cuts.add(Math.min(span.end, text.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const covers = (span: Span | null, start: number, end: number) =>
    span !== null && span.start <= start && span.end >= end;
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      tags: tags.filter((tag) => covers(tag.span, start, end)),
      isPending: covers(pending, start, end),
    };
  });
}

/** Without the blanks at both ends; null if nothing is left. */
export function trimmed(text: string, span: Span): Span | null {
  const chosen = text.slice(span.start, span.end);
  const start = span.start + (chosen.length - chosen.trimStart().length);
  const end = span.end - (chosen.length - chosen.trimEnd().length);
  return end > start ? { start, end } : null;
}

/** What is selected within `root`, whose text content is `text`; null if nothing or something beyond it is. */
export function selectedSpan(root: HTMLElement, text: string): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(root);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return trimmed(text, { start, end: start + range.toString().length });
}
