'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { useStartFlow } from '@/lib/hooks/flows'
import { useWallet } from '@/lib/hooks/wallet'
import type { OpenNode } from '@/lib/staking/open-node'
import { sameAddress } from '@/lib/units/same-address'

/** A full node that its operator starts by hand. */
export function FinalizePanel({ node }: { node: OpenNode }) {
  const t = useTranslations('stake.finalize')
  const { address } = useWallet()
  const start = useStartFlow()
  const isMine = address !== undefined && sameAddress(address, node.operator)
  if (node.status !== 'filled' || !isMine) return null
  return (
    <section className="card flex flex-col gap-3 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <p className="text-sm text-ink-muted">{t('text')}</p>
      <Button variant="primary" onClick={() => start({ kind: 'finalize', contract: node.address })}>
        {t('action')}
      </Button>
    </section>
  )
}
