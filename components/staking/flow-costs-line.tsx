'use client'

import { useTranslations } from 'next-intl'
import { useEtherText } from '@/components/figures/use-ether-text'
import { Notice } from '@/components/ui/notice'
import type { Intent } from '@/lib/chain/transactions/intents'
import { useBalances } from '@/lib/hooks/balances'
import { useFlowCosts } from '@/lib/hooks/flows'
import { useWallet } from '@/lib/hooks/wallet'

/** Network fees of what is about to be signed, and whether the wallet can pay them. */
export function FlowCostsLine({ intent }: { intent: Intent | undefined }) {
  const t = useTranslations('stake.form')
  const ether = useEtherText()
  const { address } = useWallet()
  const balances = useBalances(address).data
  const { data: costs } = useFlowCosts(intent)
  if (!intent || !costs || !balances) return null
  const isShort = !costs.othersPay && balances.wei < costs.wei
  return (
    <>
      <p className="text-sm text-ink-muted">
        {t('costs', { count: costs.steps.length, eth: ether(costs.wei), balance: ether(balances.wei) })}
      </p>
      {isShort && (
        <Notice tone="danger" live>
          {t('gasShort', { eth: ether(balances.wei), needed: ether(costs.wei) })}
        </Notice>
      )}
    </>
  )
}
