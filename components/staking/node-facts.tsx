'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { FactList } from '@/components/figures/fact-list'
import { Fee } from '@/components/figures/fee'
import { Moment } from '@/components/figures/moment'
import { NodeKey } from '@/components/figures/node-key'
import type { SessionNode } from '@/lib/staking/session-node'
import { NodeCredit, NodeSwarm, NodeVersion, NotTold } from './node-network-facts'
import { useNodeStates } from './use-node-states'

/** What the contract and the node network say about a node; gone nodes have no more to be said of by the network. */
export default function NodeFacts({ node }: { node: SessionNode }) {
  const t = useTranslations('nodes.node')
  const known = useNodeStates().nodes?.get(node.nodeId)
  const network = [
    {
      name: t('uptime'),
      value: known?.lastUptimeProofAt ? <Moment at={known.lastUptimeProofAt} /> : <NotTold />,
    },
    {
      name: t('height'),
      value: known ? <span className="figure">{known.lastRewardHeight}</span> : <NotTold />,
    },
    {
      name: t('credit'),
      value: <NodeCredit of={known} />,
    },
    {
      name: t('decommissions'),
      value:
        typeof known?.decommissions === 'number' ? (
          <span className="figure">{known.decommissions}</span>
        ) : (
          <NotTold />
        ),
    },
    { name: t('version'), value: <NodeVersion of={known} /> },
    { name: t('swarm'), value: <NodeSwarm of={known} /> },
  ]
  const facts = [
    { name: t('stake'), value: <Amount value={node.deposit} /> },
    { name: t('fee'), value: <Fee value={node.fee} /> },
    { name: t('since'), value: <Moment at={node.addedAt} /> },
    ...(node.removedAt === null ? network : [{ name: t('removed'), value: <Moment at={node.removedAt} /> }]),
    { name: t('key'), value: <NodeKey id={node.ed25519PublicKey} size={20} copy /> },
  ]
  return (
    <section className="card p-5 sm:p-6">
      <h2 className="mb-2 text-lg font-semibold">{t('facts')}</h2>
      <FactList facts={facts} />
    </section>
  )
}
