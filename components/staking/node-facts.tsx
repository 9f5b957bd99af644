'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { FactList } from '@/components/figures/fact-list'
import { NodeKey } from '@/components/figures/node-key'
import { WalletAddress } from '@/components/figures/wallet-address'
import { Why } from '@/components/ui/why'
import { useOperatorRecord } from '@/lib/hooks/operators'
import type { OpenNode } from '@/lib/staking/open-node'
import { formatFeePercent } from '@/lib/units/basis-points'

/** What an open node is: operator and record, fee, requirement, keys. */
export function NodeFacts({ node }: { node: OpenNode }) {
  const t = useTranslations('stake.node')
  const locale = useLocale()
  const record = useOperatorRecord(node.operator).data
  return (
    <section aria-labelledby="facts" className="card p-5">
      <h2 id="facts" className="mb-2 text-lg font-semibold">
        {t('facts')}
      </h2>
      <FactList
        facts={[
          { name: t('operator'), value: <WalletAddress address={node.operator} copy /> },
          {
            name: t('record'),
            value: record
              ? t('recordText', {
                  active: record.active,
                  removed: record.removed,
                  liquidated: record.liquidated,
                })
              : '–',
          },
          {
            name: t('fee'),
            value: <span className="figure">{formatFeePercent(node.fee, locale)}</span>,
            why: <Why label={t('fee')} text={t('feeWhy')} />,
          },
          { name: t('requirement'), value: <Amount value={node.requirement} decimals={2} /> },
          { name: t('start'), value: t(node.manualFinalize ? 'startManual' : 'startAuto') },
          { name: t('key'), value: <NodeKey id={node.ed25519PublicKey} copy size={20} /> },
          { name: t('contract'), value: <WalletAddress address={node.address} copy /> },
        ]}
      />
    </section>
  )
}
