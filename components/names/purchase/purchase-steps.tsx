'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Button, buttonClass } from '@/components/ui/button'
import { useStartFlow } from '@/lib/hooks/flows'
import type { PurchaseRecord } from '@/lib/names/purchase-record'
import { cartStore } from './cart-store'
import { purchaseStore } from './purchase-store'
import type { usePurchase } from './use-purchase'

type Props = Pick<ReturnType<typeof usePurchase>, 'stage' | 'taken'> & {
  purchase: PurchaseRecord
  /** It costs more by now than what was agreed to, which stops the payment. */
  isDearer: boolean
}

/** What can be done about a purchase at the stage it is at. */
export function PurchaseSteps({ purchase, stage, taken, isDearer }: Props) {
  const t = useTranslations('names.purchase')
  const startFlow = useStartFlow()
  const { registrations, referrer, secret, commitment, agreed: maxTotal } = purchase
  const labels = registrations.map(({ label }) => label)
  const skipTaken = taken.length > 0
  const finish = () =>
    startFlow({ kind: 'register-names', registrations, referrer, secret, maxTotal, skipTaken })
  const putBack = () => {
    purchaseStore.remove(purchase)
    cartStore.add(labels)
  }
  if (stage?.kind === 'done')
    return (
      <div className="flex flex-wrap gap-2">
        <Link href={`/names/${labels[0] ?? ''}`} prefetch={false} className={buttonClass('primary')}>
          {t('show')}
        </Link>
        <Button onClick={() => purchaseStore.remove(purchase)}>{t('close')}</Button>
      </div>
    )
  return (
    <div className="flex flex-wrap gap-2">
      {stage?.kind === 'unannounced' && (
        <Button variant="primary" onClick={() => startFlow({ kind: 'commit-names', commitment })}>
          {t('announce')}
        </Button>
      )}
      {(stage?.kind === 'waiting' || stage?.kind === 'ready') && taken.length < labels.length && (
        <Button variant="primary" disabled={stage.kind === 'waiting' || isDearer} onClick={finish}>
          {t('finish')}
        </Button>
      )}
      <Button variant="quiet" onClick={putBack}>
        {t('putBack')}
      </Button>
    </div>
  )
}
