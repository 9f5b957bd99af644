'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { StoppedFlow, useStopReason } from '@/components/notices/stopped-flow'
import { TermsGate, usePendingTerms } from '@/components/notices/terms-gate'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useReviewWords } from '@/components/transaction/use-review-words'
import { type BatchRecord, batchSums, leftOf } from '@/lib/chain/transactions/batch/batch-record'
import { flowStore } from '@/lib/hooks/flow-store'
import { BatchItem } from './batch-item'
import { useTogether } from './use-together'

type Props = { wallet: Address; batch: BatchRecord; put: (batch: BatchRecord | null) => void }

/** A batch under way: what became of each item, and the one thing to do next. It stays after a reload. */
export function BatchPanel({ wallet, batch, put }: Props) {
  const t = useTranslations('many.batch')
  const words = useReviewWords()
  const together = useTogether({ wallet, batch, put })
  const stopped = useStopReason(...together.kinds)
  const terms = usePendingTerms()
  const sums = batchSums(batch)
  const [next] = leftOf(batch)
  const isAtWallet = batch.callsId !== null
  return (
    <section className="card flex flex-col gap-4 p-5 sm:p-6" aria-label={t('title')}>
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <p role="status" className="text-sm text-ink-muted">
        {t('sums', sums)}
      </p>
      <ol className="divide-y divide-line">
        {batch.items.map((item) => (
          <BatchItem key={item.id} wallet={wallet} item={item} />
        ))}
      </ol>
      {together.error != null && <ErrorNotice error={together.error} />}
      {together.canSend && stopped && <StoppedFlow reason={stopped} />}
      {together.canSend && terms && <TermsGate {...terms} />}
      {isAtWallet && (
        <Notice
          title={t('atWallet')}
          action={
            <Button busy={together.isBusy} onClick={() => void together.resume()}>
              {t('look')}
            </Button>
          }
        >
          {t('atWalletText')}
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        {!isAtWallet && together.canSend && (
          <Button
            variant="primary"
            busy={together.isBusy}
            disabled={stopped !== undefined || terms !== undefined}
            onClick={() => void together.send()}
          >
            {t('together', { count: together.count })}
          </Button>
        )}
        {!isAtWallet && next && (
          <Button
            variant={together.canSend ? 'secondary' : 'primary'}
            onClick={() => flowStore.resume({ ...next, status: 'open' })}
          >
            {t('next', { what: words.title(next.intent) })}
          </Button>
        )}
        <Button variant="quiet" onClick={() => put(null)}>
          {sums.left > 0 ? t('stop') : t('close')}
        </Button>
      </div>
    </section>
  )
}
