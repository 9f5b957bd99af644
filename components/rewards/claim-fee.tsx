'use client'

import { useTranslations } from 'next-intl'
import { useEtherText } from '@/components/figures/use-ether-text'
import { Notice } from '@/components/ui/notice'
import { useBalances } from '@/lib/hooks/balances'
import { useFlowCosts } from '@/lib/hooks/flows'
import { useWallet } from '@/lib/hooks/wallet'
import type { Sesh } from '@/lib/units/sesh'

/** Network fees of a claim, and whether the wallet can pay them. */
export function ClaimFee({ wanted }: { wanted: Sesh | null }) {
  const t = useTranslations('rewards.fee')
  const ether = useEtherText()
  const { address } = useWallet()
  const balances = useBalances(address).data
  const costs = useFlowCosts({ kind: 'claim', amount: wanted }).data
  if (!costs || !balances) return null
  if (!costs.othersPay && balances.wei < costs.wei)
    return (
      <Notice tone="danger" live>
        {t('short', { balance: ether(balances.wei), needed: ether(costs.wei) })}
      </Notice>
    )
  return <p className="text-xs text-ink-muted">{t('estimate', { amount: ether(costs.wei) })}</p>
}
