// One pair: why the two may be one person, what is known of each, and the three decisions.
import { Button, Radio } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewPair } from '../../shared/contract/agent-review.ts';
import { textOf } from '../texts/translate.ts';
import { Kbd, Monogram } from '../ui/Small.tsx';
import { useFormat } from '../ui/use-format.ts';
import { type Decision, decisionOf } from './agent-review.ts';

type Candidate = ReviewPair['first'];
type Props = {
  pair: ReviewPair;
  isBusy: boolean;
  onDecide: (decision: Decision) => void;
  onMove: (step: 1 | -1) => void;
};

export function AgentReviewPair({ pair, isBusy, onDecide, onMove }: Props) {
  const { t } = useTranslation();
  const group = useId();
  const [keptId, setKept] = useState<number>(pair.proposedId);
  const { first, second, reasons } = pair;
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      // Arrows inside the choice of a name belong to it.
      if (event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      onMove(event.key === 'ArrowDown' ? 1 : -1);
      return;
    }
    const decision = decisionOf(event, keptId);
    if (decision === null) return;
    event.preventDefault();
    onDecide(decision);
  };
  return (
    <section
      className="review-pair"
      data-pair
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the pair is what the keys act on.
      tabIndex={0}
      onKeyDown={press}
      aria-label={t('agentsReview.pair', { first: first.name, second: second.name })}
    >
      <ul className="review-reasons">
        {reasons.map((reason) => (
          <li key={reason.code}>{textOf('import', reason.code, reason.params)}</li>
        ))}
      </ul>
      <Radio.Group
        value={String(keptId)}
        onChange={(value) => setKept(Number(value))}
        name={group}
        aria-label={t('agentsReview.keptName')}
      >
        <div className="review-sides">
          <Side candidate={first} isKept={keptId === first.agentId} />
          <Side candidate={second} isKept={keptId === second.agentId} />
        </div>
      </Radio.Group>
      <div className="row review-actions">
        <Button
          size="xs"
          rightSection={<Kbd>M</Kbd>}
          disabled={isBusy}
          onClick={() => onDecide({ kind: 'merge', keptId })}
        >
          {t('agentsReview.merge')}
        </Button>
        <Button size="xs" rightSection={<Kbd>K</Kbd>} disabled={isBusy} onClick={() => onDecide({ kind: 'keepApart' })}>
          {t('agentsReview.keepApart')}
        </Button>
        <Button size="xs" variant="subtle" rightSection={<Kbd>S</Kbd>} onClick={() => onDecide({ kind: 'skip' })}>
          {t('agentsReview.skip')}
        </Button>
      </div>
    </section>
  );
}

function Side({ candidate, isKept }: { candidate: Candidate; isKept: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, ids, email, teams, sources, responseCount, firstOn, lastOn, leftOn } = candidate;
  const n = format.number(responseCount);
  const notes = [
    ...(candidate.isByHand ? [t('agentsReview.byHand')] : []),
    ...(candidate.hasWork ? [t('agentsReview.hasWork')] : []),
    ...(leftOn === null ? [] : [t('agentsReview.left', { day: format.day(leftOn) })]),
  ];
  const facts: [string, string][] = [
    [
      t('agentsReview.ids'),
      ids.map(({ value, sourceName }) => (sourceName === null ? value : `${value} (${sourceName})`)).join(', '),
    ],
    [t('agentsReview.email'), email ?? ''],
    [t('agentsReview.teams'), teams.join(', ')],
    [t('agentsReview.sources'), sources.join(', ')],
    [
      t('agentsReview.responses'),
      firstOn === null || lastOn === null
        ? n
        : t('agentsReview.responsesIn', { n, range: format.dayRange(firstOn, lastOn) }),
    ],
  ];
  return (
    <div className={isKept ? 'review-side is-kept' : 'review-side'}>
      <div className="row">
        <Monogram name={name} />
        <strong className="clip grow" title={name}>
          <bdi>{name}</bdi>
        </strong>
        <Radio value={String(candidate.agentId)} aria-label={t('agentsReview.keepName', { name })} />
      </div>
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value === '' ? t('agentsReview.none') : value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {notes.length > 0 && <p className="s t3">{notes.join(' · ')}</p>}
    </div>
  );
}
