'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Amount } from '@/components/figures/amount'
import { FactList } from '@/components/figures/fact-list'
import { Fee } from '@/components/figures/fee'
import { Moment } from '@/components/figures/moment'
import { OperatorLink } from '@/components/figures/operator-link'
import { shortId } from '@/components/figures/short-id'
import { useTimeWords } from '@/components/figures/use-words'
import { CopyButton } from '@/components/ui/copy-button'
import { useOpenNode } from '@/lib/hooks/open-node'
import type { MicroPoolState } from '@/lib/staking/providers/micro-adapter'

/** The terms of a pool, which never change, and the node that its seat is in. */
export function PoolFacts({ pool }: { pool: MicroPoolState }) {
  const t = useTranslations('pools.facts')
  const common = useTranslations('common')
  const { duration } = useTimeWords()
  const node = useOpenNode(pool.contribution).data
  const { nodeId } = pool
  const facts = [
    { name: t('target'), value: <Amount value={pool.target} /> },
    { name: t('deadline'), value: <Moment at={pool.deadline} /> },
    { name: t('term'), value: pool.term > 0n ? duration(pool.term) : t('noTerm') },
    ...(pool.termEnd === null ? [] : [{ name: t('termEnd'), value: <Moment at={pool.termEnd} /> }]),
    {
      name: t('node'),
      value: (
        <Link
          href={nodeId === null ? `/stake/${pool.contribution}` : `/nodes/${nodeId}`}
          prefetch={false}
          className="underline underline-offset-2"
        >
          {nodeId === null ? t('openNode') : t('runningNode', { id: String(nodeId) })}
        </Link>
      ),
    },
    ...(node
      ? [
          { name: t('operator'), value: <OperatorLink operator={node.operator} /> },
          { name: t('fee'), value: <Fee value={node.fee} /> },
          { name: t('nodeNeeds'), value: <Amount value={node.requirement} /> },
        ]
      : []),
    {
      name: t('contract'),
      value: (
        <span dir="ltr" className="figure inline-flex items-center gap-1">
          {shortId(pool.pool)}
          <CopyButton
            text={pool.pool}
            label={common('copy', { what: shortId(pool.pool) })}
            doneLabel={common('copied')}
          />
        </span>
      ),
    },
    { name: t('block'), value: pool.block },
  ]
  return (
    <section className="card p-5 sm:p-6">
      <h2 className="mb-2 text-lg font-semibold">{t('title')}</h2>
      <FactList facts={facts} />
    </section>
  )
}
