'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Countdown } from '@/components/figures/countdown'
import { NodeKey } from '@/components/figures/node-key'
import type { NetworkHead } from '@/lib/api/backend/network-node'
import { useDeployment } from '@/lib/hooks/deployment'
import { networkTimeOf } from '@/lib/staking/network-time'
import type { SessionNode } from '@/lib/staking/session-node'
import type { StakeState } from '@/lib/staking/stake-state'

type Props = { stated: readonly { node: SessionNode; state: StakeState }[]; head: NetworkHead }

/** Nodes that could be liquidated next, soonest first. */
export function SoonList({ stated, head }: Props) {
  const t = useTranslations('liquidate')
  const { blockSeconds } = useDeployment().network
  const soon = stated
    .flatMap(({ node, state }) =>
      state.kind === 'ready-to-exit' && state.liquidationHeight !== null
        ? [{ node, height: state.liquidationHeight }]
        : [],
    )
    .toSorted((a, b) => a.height - b.height)
  if (soon.length === 0) return null
  return (
    <section aria-label={t('soon')} className="flex flex-col gap-3">
      <h2 className="text-xl font-semibold">{t('soon')}</h2>
      <ul className="card divide-y divide-line px-5">
        {soon.map(({ node, height }) => (
          <li key={String(node.nodeId)} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <Link href={`/nodes/${node.nodeId}`} prefetch={false} className="hover:underline">
              <NodeKey id={node.ed25519PublicKey} />
            </Link>
            <span className="text-sm">
              {t('opens')} <Countdown until={networkTimeOf({ head, height, blockSeconds })} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
