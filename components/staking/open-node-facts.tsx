'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { FactList } from '@/components/figures/fact-list'
import { Fee } from '@/components/figures/fee'
import { Moment } from '@/components/figures/moment'
import { NodeKey } from '@/components/figures/node-key'
import { WalletAddress } from '@/components/figures/wallet-address'
import { Why } from '@/components/ui/why'
import { useOperatorRecord } from '@/lib/hooks/operators'
import type { OpenNode } from '@/lib/staking/open-node'

/** The terms of an open node and what its operator has done so far. */
export function OpenNodeFacts({ node }: { node: OpenNode }) {
  const t = useTranslations('stake.node')
  const common = useTranslations('common')
  const record = useOperatorRecord(node.operator).data
  const { active = 0, removed = 0, liquidated = 0 } = record ?? {}
  const facts = [
    {
      name: t('fee'),
      value: <Fee value={node.fee} />,
      why: <Why label={t('feeWhyLabel')} text={t('feeWhy')} />,
    },
    { name: t('requirement'), value: <Amount value={node.requirement} /> },
    { name: t('start'), value: node.manualFinalize ? t('startManual') : t('startAuto') },
    {
      name: t('record'),
      value: record ? (
        t('recordText', { active, removed, liquidated })
      ) : (
        <span title={common('unknownReason')}>{common('unknown')}</span>
      ),
    },
    ...(record?.firstSeenAt
      ? [{ name: t('firstSeen'), value: <Moment at={record.firstSeenAt} dateOnly /> }]
      : []),
    { name: t('key'), value: <NodeKey id={node.ed25519PublicKey} copy size={20} /> },
    { name: t('contract'), value: <WalletAddress address={node.address} copy /> },
  ]
  return (
    <section className="card p-5 sm:p-6">
      <h2 className="mb-2 text-lg font-semibold">{t('facts')}</h2>
      <FactList facts={facts} />
    </section>
  )
}
