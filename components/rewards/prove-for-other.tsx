'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { Button } from '@/components/ui/button'
import { useStartFlow } from '@/lib/hooks/flows'
import { useWallet } from '@/lib/hooks/wallet'
import type { ClaimPlan } from '@/lib/rewards/claim-plan'

/** Anybody may hand the network's proof of somebody's total to the contract; only the owner can claim it. */
export function ProveForOther({ recipient, plan }: { recipient: Address; plan: ClaimPlan }) {
  const t = useTranslations('rewards.other')
  const { address } = useWallet()
  const start = useStartFlow()
  const isDue = plan.steps.some(({ kind }) => kind === 'update')
  if (!isDue) return <p className="text-sm text-ink-muted">{t('done')}</p>
  if (!address) return <p className="text-sm text-ink-muted">{t('connect')}</p>
  return (
    <div className="flex flex-col items-start gap-1.5">
      <Button onClick={() => start({ kind: 'prove-rewards', recipient })}>{t('action')}</Button>
      <p className="text-xs text-ink-muted">{t('explain')}</p>
    </div>
  )
}
