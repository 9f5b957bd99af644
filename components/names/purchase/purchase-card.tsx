'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { ErrorNotice } from '@/components/figures/error-notice'
import { FactList } from '@/components/figures/fact-list'
import { useAmountText } from '@/components/figures/use-amount-text'
import { WalletAddress } from '@/components/figures/wallet-address'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { PurchaseRecord } from '@/lib/names/purchase-record'
import { ExportPurchase } from './export-purchase'
import { purchaseStore } from './purchase-store'
import { PurchaseSteps } from './purchase-steps'
import { StageWords } from './stage-words'
import { usePurchase } from './use-purchase'

/** A purchase under way: where it stands on the chain, and the next thing to do. Any wallet can finish it, at its own cost. */
export default function PurchaseCard({ purchase, wallet }: { purchase: PurchaseRecord; wallet: Address }) {
  const t = useTranslations('names.purchase')
  const amountText = useAmountText()
  const { stage, total, taken, error, retry } = usePurchase(purchase)
  const { registrations } = purchase
  const labels = registrations.map(({ label }) => label)
  const owner = registrations[0]?.owner ?? wallet
  const isDearer = total !== undefined && total > purchase.agreed
  return (
    <article aria-label={labels.join(', ')} className="card flex flex-col gap-5 p-5 sm:p-6">
      <h2 className="figure text-lg font-semibold break-all" dir="ltr">
        {labels.join(', ')}
      </h2>
      {error && <ErrorNotice error={error} onRetry={retry} />}
      {stage && <StageWords stage={stage} />}
      <FactList
        facts={[
          { name: t('for'), value: <WalletAddress address={owner} copy /> },
          { name: t('cost'), value: <Amount value={total ?? purchase.agreed} /> },
        ]}
      />
      {isDearer && stage?.kind !== 'done' && (
        <Notice
          tone="caution"
          live
          action={
            <Button size="small" onClick={() => purchaseStore.put({ ...purchase, agreed: total })}>
              {t('agree', { amount: amountText(total) })}
            </Button>
          }
        >
          {t('dearer', { agreed: amountText(purchase.agreed) })}
        </Notice>
      )}
      {taken.length > 0 && stage?.kind !== 'done' && (
        <Notice tone="caution" live>
          {t(taken.length === labels.length ? 'allTaken' : 'taken', { names: taken.join(', ') })}
        </Notice>
      )}
      <PurchaseSteps purchase={purchase} stage={stage} taken={taken} isDearer={isDearer} />
      {stage && stage.kind !== 'done' && <ExportPurchase purchase={purchase} />}
    </article>
  )
}
