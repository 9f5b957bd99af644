'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { shortId } from '@/components/figures/short-id'
import { SourceNotice } from '@/components/figures/source-notice'
import { BackLink } from '@/components/shell/back-link'
import { CopyButton } from '@/components/ui/copy-button'
import { Identicon } from '@/components/ui/identicon'
import { lazyPart } from '@/components/ui/lazy-part'
import { Notice } from '@/components/ui/notice'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { EvidenceList } from './evidence-list'
import { OperatorFigures } from './operator-figures'
import { ReliabilityCard } from './reliability-card'
import { useOperator } from './use-operator'

const FeeHistory = lazyPart(() => import('./fee-history'))
const OperatorNodes = lazyPart(() => import('./operator-nodes'))

/** One operator: how reliable it was and why, its nodes, its fees. */
export function OperatorView({ operator }: { operator: Address }) {
  const t = useTranslations('operator')
  const common = useTranslations('common')
  const of = useOperator(operator)
  const { listed, gone, record, states, nodes } = of
  return (
    <>
      <BackLink href="/nodes">{t('back')}</BackLink>
      <header className="mb-6 flex items-center gap-4">
        <Identicon seed={operator} family="wallet" size={56} />
        <div>
          <h1 className="flex flex-wrap items-center gap-x-1 text-2xl font-semibold">
            {t.rich('heading', {
              address: () => (
                <span className="figure ms-1.5" dir="ltr" title={operator}>
                  {shortId(operator)}
                </span>
              ),
            })}
            <CopyButton
              text={operator}
              label={common('copy', { what: shortId(operator) })}
              doneLabel={common('copied')}
            />
          </h1>
          <p className="text-sm text-ink-muted">{t('lead')}</p>
        </div>
      </header>
      {listed.isError && !nodes && <ErrorNotice error={listed.error} onRetry={() => void listed.refetch()} />}
      {listed.isPending && <SkeletonBlocks rows={3} height="11rem" label={common('loading')} />}
      {nodes && (
        <div className="flex flex-col gap-6">
          {listed.data && <SourceNotice of={listed.data} error={listed.error ?? gone.error} />}
          {states.isDown && <Notice tone="caution">{t('networkDown')}</Notice>}
          <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
            <div className="flex min-w-0 flex-col gap-6">
              <ReliabilityCard judgement={of.judgement} isWhole={of.isWhole} />
              <OperatorFigures record={record.data} />
            </div>
            <div className="flex min-w-0 flex-col gap-6">
              <EvidenceList evidence={of.evidence ?? []} />
              {record.data && of.now !== undefined && <FeeHistory fees={record.data.fees} until={of.now} />}
            </div>
          </div>
          <OperatorNodes nodes={nodes} states={states} />
        </div>
      )}
    </>
  )
}
