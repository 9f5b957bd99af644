'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Amount } from '@/components/figures/amount'
import { FactList } from '@/components/figures/fact-list'
import { Moment } from '@/components/figures/moment'
import { NodeKey } from '@/components/figures/node-key'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button } from '@/components/ui/button'
import { EtherAmount } from '@/components/wallet/ether-amount'
import type { NetworkHead } from '@/lib/api/backend/network-node'
import { useDeployment } from '@/lib/hooks/deployment'
import { useFlowCosts, useStartFlow } from '@/lib/hooks/flows'
import { useLiquidationRatios } from '@/lib/hooks/liquidation-ratios'
import { useWallet } from '@/lib/hooks/wallet'
import { breakEvenPriceUp, divideDeposit } from '@/lib/staking/liquidator-share'
import { networkTimeOf } from '@/lib/staking/network-time'
import type { SessionNode } from '@/lib/staking/session-node'
import type { StakeState } from '@/lib/staking/stake-state'
import { ONE_SESH } from '@/lib/units/sesh'

type Props = {
  node: SessionNode
  state: Extract<StakeState, { kind: 'awaiting-liquidation' }>
  head: NetworkHead
}

/** One node that can be liquidated: why, since when, what it pays and what it costs. */
export function LiquidationCard({ node, state, head }: Props) {
  const t = useTranslations('liquidate')
  const amount = useAmountText()
  const start = useStartFlow()
  const { address } = useWallet()
  const { blockSeconds } = useDeployment().network
  const ratios = useLiquidationRatios().data
  const costs = useFlowCosts({ kind: 'liquidate', nodeId: node.nodeId }).data
  const parts = ratios && divideDeposit(node.deposit, ratios)
  const id = String(node.nodeId)
  const facts = [
    {
      name: t('since'),
      value: <Moment at={networkTimeOf({ head, height: state.liquidationHeight, blockSeconds })} />,
    },
    { name: t('earn'), value: <Amount value={parts?.liquidator} className="font-medium" /> },
    ...(costs && parts && parts.liquidator > 0n
      ? [
          { name: t('fee'), value: <EtherAmount wei={costs.wei} /> },
          {
            name: t('worth'),
            value: (
              <EtherAmount
                wei={breakEvenPriceUp({ wei: costs.wei, reward: parts.liquidator, one: ONE_SESH })}
              />
            ),
          },
        ]
      : []),
  ]
  return (
    <li className="card flex flex-col gap-4 p-5">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <Link href={`/nodes/${id}`} prefetch={false} className="flex items-center gap-3 hover:underline">
          <NodeKey id={node.ed25519PublicKey} />
        </Link>
        <span className="text-sm text-danger">{t(`cause.${state.cause}`)}</span>
      </div>
      <FactList facts={facts} />
      {parts && (
        <p className="text-xs text-ink-muted">
          {t('split', {
            deposit: `${amount(node.deposit)} SESH`,
            share: `${amount(parts.liquidator)} SESH`,
            pool: `${amount(parts.pool)} SESH`,
            rest: `${amount(parts.recipients)} SESH`,
          })}
        </p>
      )}
      <Button variant="primary" onClick={() => start({ kind: 'liquidate', nodeId: node.nodeId })}>
        {address ? t('action') : t('connect')}
      </Button>
    </li>
  )
}
