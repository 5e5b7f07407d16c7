// The skeleton of a page: title, subtitle, actions, sections parted by a hairline. One filled button a page.

import type { ReactNode } from 'react';
import { useEffect } from 'react';

/** A name, the same in every language. */
const APP_NAME = 'Rapport';

type PageProps = {
  title: string;
  subtitle?: ReactNode;
  /** Buttons at the right end of the title. */
  actions?: ReactNode;
  children: ReactNode;
};

export function Page({ title, subtitle, actions, children }: PageProps) {
  useTitle(title);
  return (
    <div className="page">
      <header className="page-head">
        <div className="row base wrap grow">
          <h1>{title}</h1>
          {subtitle !== undefined && <span className="t2">{subtitle}</span>}
        </div>
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

type SectionProps = {
  title: string;
  /** The answer to a title that is a question, in grey beside it. */
  answer?: ReactNode;
  /** Tools at the right end. */
  aside?: ReactNode;
  /** Depth of the heading; 3 inside side columns. */
  level?: 2 | 3;
  id?: string;
  children: ReactNode;
};

export function Section({ title, answer, aside, level = 2, id, children }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="sec" id={id} aria-label={title}>
      <header className="sec-h">
        <Heading>{title}</Heading>
        {answer !== undefined && <span className="answer">{answer}</span>}
        {aside !== undefined && <div className="sec-aside">{aside}</div>}
      </header>
      {children}
    </section>
  );
}

/** Names the window after the page; Page does it by itself. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${APP_NAME}`;
  }, [title]);
}
