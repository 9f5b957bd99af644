'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type Address, formatEther } from 'viem'
import { useBalances } from '@/lib/hooks/balances'
import { useChainFigures } from '@/lib/hooks/chain-figures'
import { useDeployment } from '@/lib/hooks/deployment'
import { useFlowCosts } from '@/lib/hooks/flows'
import { useLeaveParameters } from '@/lib/hooks/leave-parameters'
import { useNetworkHead } from '@/lib/hooks/network-head'
import { estimateYield } from '@/lib/rewards/estimate-yield'
import { isSmallContributor } from '@/lib/staking/leave-rules'
import type { OpenNode } from '@/lib/staking/open-node'
import { formatSesh } from '@/lib/units/format-sesh'
import type { Sesh } from '@/lib/units/sesh'

const SECONDS_PER_DAY = 86_400
const SECONDS_PER_HOUR = 3_600n

type Props = {
  node: OpenNode & { withdrawalDelay?: bigint }
  amount: Sesh | undefined
  wallet: Address | undefined
  /** Set once the form can be sent. */
  beneficiary: Address | undefined
}

/** Every cost and lock, told before the first signature. */
export function BeforeYouSign({ node, amount, wallet, beneficiary }: Props) {
  const t = useTranslations('stake.form')
  const locale = useLocale()
  const { network } = useDeployment()
  const leave = useLeaveParameters().data
  const intent =
    wallet && beneficiary && amount !== undefined
      ? ({ kind: 'contribute', contract: node.address, amount, beneficiary } as const)
      : undefined
  const costs = useFlowCosts(intent).data
  const { data: balances } = useBalances(wallet)
  const daily = useDailyYield(node, amount)
  const isSmall = amount !== undefined && isSmallContributor({ stake: amount, deposit: node.requirement })
  const ether = (wei: bigint) => formatEther(wei).slice(0, 10)
  return (
    <div className="flex flex-col gap-2 rounded-control bg-surface-2 p-4 text-sm">
      <h3 className="font-medium">{t('before')}</h3>
      <ul className="flex list-disc flex-col gap-1.5 ps-5 text-ink-muted">
        {costs && <li>{t(costs.steps.length > 1 ? 'steps' : 'stepsOne', { eth: ether(costs.wei) })}</li>}
        <li>{t('withdrawLock', { hours: Number((node.withdrawalDelay ?? 86_400n) / SECONDS_PER_HOUR) })}</li>
        {isSmall && leave && (
          <li>{t('smallRule', { days: Number(leave.smallContributorDelay) / SECONDS_PER_DAY })}</li>
        )}
        <li>{t('leaveRule', { days: network.unlockSeconds / SECONDS_PER_DAY })}</li>
        {daily !== undefined && <li>{t('yield', { daily: formatSesh(daily, { locale }) })}</li>}
      </ul>
      {costs && balances && balances.wei < costs.wei && (
        <p className="text-caution">
          {t('gasShort', { eth: ether(balances.wei), needed: ether(costs.wei) })}
        </p>
      )}
    </div>
  )
}

/** What the amount would earn a day at today's rate, once this node is in service too. */
function useDailyYield(node: OpenNode, amount: Sesh | undefined): Sesh | undefined {
  const rewardRate = useChainFigures().data?.rewardRate
  const head = useNetworkHead().data
  if (!amount || !rewardRate || !head || amount > node.requirement) return undefined
  const { daily } = estimateYield({
    stake: amount,
    nodeStake: node.requirement,
    fee: node.fee,
    isOperator: false,
    activeNodes: head.activeNodes + 1,
    rewardRate,
  })
  return daily
}
