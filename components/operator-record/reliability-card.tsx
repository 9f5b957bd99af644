'use client'

import { useTranslations } from 'next-intl'
import { Why } from '@/components/ui/why'
import { LEAST_NODE_DAYS, type Reliability, reliabilityWeights } from '@/lib/staking/reliability/score'

type Props = { judgement: Reliability | undefined; isWhole: boolean }

/** The score with its formula filled in; a dash with a reason where it cannot be worked out. */
export function ReliabilityCard({ judgement, isWhole }: Props) {
  const t = useTranslations('operator.reliability')
  return (
    <section className="card flex flex-col gap-3 p-5 sm:p-6" aria-label={t('title')}>
      <h2 className="flex items-center gap-1 text-lg font-semibold">
        {t('title')}
        <Why label={t('whyLabel')} text={t('why', { ...reliabilityWeights, least: LEAST_NODE_DAYS })} />
      </h2>
      {judgement && judgement.score !== null ? (
        <Score of={judgement} score={judgement.score} />
      ) : (
        <p className="text-sm text-ink-muted">
          {judgement
            ? t('tooNew', { days: judgement.nodeDays, least: LEAST_NODE_DAYS })
            : isWhole
              ? t('working')
              : t('historyMissing')}
        </p>
      )}
    </section>
  )
}

function Score({ of, score }: { of: Reliability; score: number }) {
  const t = useTranslations('operator.reliability')
  const { nodeDays, faultDays, counts } = of
  return (
    <>
      <p className="flex items-baseline gap-2">
        <span className="figure text-3xl font-semibold" data-testid="reliability-score">
          {score}
        </span>
        <span className="text-sm text-ink-muted">{t('outOf')}</span>
      </p>
      <div
        role="meter"
        aria-label={t('title')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={score}
        className="h-2 overflow-hidden rounded-full bg-surface-3"
      >
        <div className="h-full bg-line-strong" style={{ width: `${score}%` }} />
      </div>
      <p className="text-sm">{t('sentence', { days: nodeDays, ...counts })}</p>
      <p className="figure text-xs text-ink-muted" dir="ltr">
        {t('formula', { score, days: nodeDays, newcomer: reliabilityWeights.newcomer, faultDays })}
      </p>
    </>
  )
}
