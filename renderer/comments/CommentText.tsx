// The customer's words, passages marked in the tint of their tags. The text content is exactly the text: offsets count on it.
import type { Ref } from 'react';
import type { CommentRow } from '../../shared/contract/comments.ts';
import { type Span, segmentsOf } from './passages.ts';

type Props = { comment: CommentRow; pending: Span | null; ref?: Ref<HTMLParagraphElement> };

/** A language a browser understands; files name languages in many ways. */
function languageTag(language: string | null): string | undefined {
  return language !== null && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : undefined;
}

export function CommentText({ comment, pending, ref }: Props) {
  const segments = segmentsOf(comment.text, comment.tags, pending);
  return (
    <p className="say" lang={languageTag(comment.language)} dir="auto" ref={ref}>
      <bdi>
        {segments.map((segment) => {
          if (segment.isPending) {
            return (
              <mark key={segment.start} className="pending">
                {segment.text}
              </mark>
            );
          }
          if (segment.tags.length === 0) return <span key={segment.start}>{segment.text}</span>;
          const polarity = Math.sign(segment.tags.reduce((sum, tag) => sum + tag.polarity, 0));
          const tint = polarity > 0 ? 'pos' : polarity < 0 ? 'neg' : '';
          return (
            <mark key={segment.start} className={tint} title={segment.tags.map((tag) => tag.name).join(', ')}>
              {segment.text}
            </mark>
          );
        })}
      </bdi>
    </p>
  );
}
