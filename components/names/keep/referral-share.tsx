'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useStartFlow } from '@/lib/hooks/flows'
import { useReferralOwed } from '@/lib/hooks/names'

/** What others' purchases brought this wallet, to take; nothing while nothing waits. */
export function ReferralShare({ wallet }: { wallet: Address }) {
  const t = useTranslations('name.referral')
  const start = useStartFlow()
  const amountText = useAmountText()
  const { data: owed = 0n } = useReferralOwed(wallet)
  if (owed === 0n) return null
  return (
    <Notice
      title={t('title')}
      action={
        <Button variant="primary" onClick={() => start({ kind: 'claim-referral' })}>
          {t('action', { amount: amountText(owed) })}
        </Button>
      }
    >
      {t('text')}
    </Notice>
  )
}
