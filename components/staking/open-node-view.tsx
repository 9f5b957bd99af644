'use client'

import { ArrowLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Identicon } from '@/components/ui/identicon'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useOpenNode } from '@/lib/hooks/open-node'
import { useWallet } from '@/lib/hooks/wallet'
import { ContributePanel } from './contribute-panel'
import { MySeat } from './my-seat'
import { NodeFacts } from './node-facts'
import { SeatMap } from './seat-map'
import { StateChip } from './state-chip'

/** One open node, live from the chain, and the form to stake with it. */
export function OpenNodeView({ contract }: { contract: Address }) {
  const t = useTranslations('stake')
  const common = useTranslations('common')
  const query = useOpenNode(contract)
  const now = useChainNow()
  const { address } = useWallet()
  if (query.isPending) return <SkeletonRows rows={4} height="9rem" label={common('loading')} />
  if (!query.data) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
  const node = query.data
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-3">
        <Link
          href="/stake"
          prefetch={false}
          className="inline-flex min-h-9 items-center gap-1.5 text-sm text-ink-muted hover:text-ink"
        >
          <ArrowLeft size={16} strokeWidth={1.5} aria-hidden /> {t('back')}
        </Link>
        <div className="flex flex-wrap items-center gap-3">
          <Identicon seed={node.ed25519PublicKey} family="node" size={36} />
          <h1 className="text-2xl font-semibold">
            {t('node.title', { id: node.ed25519PublicKey.slice(0, 8) })}
          </h1>
          <StateChip state={node.status} />
        </div>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)]">
        <div className="flex flex-col gap-6 max-lg:order-2">
          <SeatMap node={node} now={now} you={address} />
          <NodeFacts node={node} />
        </div>
        <div className="flex flex-col gap-6">
          <MySeat node={node} />
          <ContributePanel node={node} />
        </div>
      </div>
    </div>
  )
}
