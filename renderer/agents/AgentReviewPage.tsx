// Agents that may be one person: pairs side by side, decided one after the other by mouse or keys. Nothing is joined by itself.
import { Button } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { ReviewPair } from '../../shared/contract/agent-review.ts';
import type { CallInput } from '../../shared/contract/index.ts';
import { useCommand } from '../data/use-command.ts';
import { useCall } from '../data/use-query.ts';
import { Page } from '../ui/Page.tsx';
import { EmptyState, Loaded } from '../ui/States.tsx';
import { AgentReviewPair } from './AgentReviewPair.tsx';
import { type Decision, pairKey } from './agent-review.ts';
import './agent-review.css';

type Input = CallInput<'agents.review'>;

/** Pairs asked for at a time; after each decision the next ones move up. */
const SHOWN = 50;

export function AgentReviewPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const importId = Number(params.get('import') ?? '');
  const isOfImport = Number.isInteger(importId) && importId > 0;
  const input = { limit: SHOWN, ...(isOfImport ? { importId } : {}) } as Input;
  const query = useCall('agents.review', input);
  const count = query.data?.pairCount ?? 0;
  return (
    <Page
      title={t('agentsReview.title')}
      subtitle={count > 0 ? t('agentsReview.subtitle', { count }) : undefined}
      actions={
        <Button size="xs" variant="subtle" component={Link} to="/agents">
          {t('agentsReview.done.agents')}
        </Button>
      }
    >
      {isOfImport && (
        <p className="s t2 row">
          {t('agentsReview.ofImport')}
          <Button size="compact-xs" variant="subtle" onClick={() => setParams({})}>
            {t('agentsReview.showAll')}
          </Button>
        </p>
      )}
      <Loaded query={query} lines={8}>
        {(data) => <Pairs pairs={data.pairs} />}
      </Loaded>
    </Page>
  );
}

function Pairs({ pairs }: { pairs: readonly ReviewPair[] }) {
  const { t } = useTranslation();
  const merge = useCommand('agents.merge');
  const keepApart = useCommand('agents.keepApart');
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const isBusy = merge.isRunning || keepApart.isRunning;
  const open = pairs.filter((pair) => !skipped.has(pairKey(pair)));
  const skippedCount = pairs.length - open.length;
  const openKeys = open.map(pairKey).join(' ');
  /** Where the pair stood that was decided last. */
  const decidedAt = useRef<number | null>(null);

  // After a decision the next pair takes the place of the one that went: the hands stay on the keys.
  useEffect(() => {
    const at = decidedAt.current;
    if (at === null || openKeys === '') return;
    decidedAt.current = null;
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-pair]') ?? [])];
    if (!cards.some((card) => card.contains(document.activeElement))) cards[Math.min(at, cards.length - 1)]?.focus();
  }, [openKeys]);

  const decide = async (pair: ReviewPair, decision: Decision) => {
    if (isBusy && decision.kind !== 'skip') return;
    decidedAt.current = open.indexOf(pair);
    const { first, second } = pair;
    if (decision.kind === 'skip') setSkipped(new Set([...skipped, pairKey(pair)]));
    else if (decision.kind === 'keepApart') {
      await keepApart.run({ firstId: first.agentId, secondId: second.agentId });
    } else if (decision.kind === 'merge') {
      const isFirst = decision.keptId === first.agentId;
      await merge.run({
        keptId: isFirst ? first.agentId : second.agentId,
        mergedId: isFirst ? second.agentId : first.agentId,
      });
    }
  };

  if (pairs.length === 0) {
    return (
      <EmptyState
        isPage
        icon={IconUsersGroup}
        title={t('agentsReview.done.title')}
        text={t('agentsReview.done.text')}
        action={
          <Button component={Link} to="/agents">
            {t('agentsReview.done.agents')}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <div className="review-help s t2">
        <p>{t('agentsReview.explain')}</p>
        <p className="t3">{t('agentsReview.keys')}</p>
      </div>
      <div className="review-list" ref={list}>
        {open.map((pair) => (
          <AgentReviewPair
            key={pairKey(pair)}
            pair={pair}
            isBusy={isBusy}
            onDecide={(decision) => void decide(pair, decision)}
            onMove={(step) => moveFocus(list.current, step)}
          />
        ))}
      </div>
      {skippedCount > 0 && (
        <p className="s t2 row">
          {t('agentsReview.skipped', { count: skippedCount })}
          <Button size="compact-xs" variant="subtle" onClick={() => setSkipped(new Set())}>
            {t('agentsReview.showSkipped')}
          </Button>
        </p>
      )}
    </>
  );
}

/** To the pair before or after the one that has the focus. */
function moveFocus(list: HTMLElement | null, step: 1 | -1): void {
  const cards = [...(list?.querySelectorAll<HTMLElement>('[data-pair]') ?? [])];
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  cards[Math.min(cards.length - 1, Math.max(0, at + step))]?.focus();
}
