'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { shortId } from '@/components/figures/short-id'
import { WalletAddress } from '@/components/figures/wallet-address'
import { Button } from '@/components/ui/button'
import type { Intent } from '@/lib/chain/transactions/intents'
import { useClaimOverview } from '@/lib/hooks/claim-overview'
import { useStartFlow } from '@/lib/hooks/flows'
import { useWallet } from '@/lib/hooks/wallet'
import type { ClaimPlan } from '@/lib/rewards/claim-plan'

type Kind = 'wallet' | 'vesting' | 'added'
type Props = { address: Address; kind: Kind; onRemove?: () => void }

/** What can be done for a wallet in the list: claim for one's own, prove for others. */
function dueFor(kind: Kind, address: Address, plan: ClaimPlan) {
  const [first] = plan.steps
  if (!first) return null
  const intents: Record<Kind, Intent> = {
    wallet: { kind: 'claim', amount: null },
    vesting: { kind: 'claim', amount: null, vesting: address },
    added: { kind: 'prove-rewards', recipient: address },
  }
  if (kind === 'added' && first.kind !== 'update') return null
  return intents[kind]
}

const words = { wallet: 'claim', vesting: 'return', added: 'prove' } as const

/** One wallet: what it can claim now, and the one thing to do about it. */
export function TogetherRow({ address, kind, onRemove }: Props) {
  const t = useTranslations('rewards.together')
  const start = useStartFlow()
  const { address: connected } = useWallet()
  const { plan, account, recipient } = useClaimOverview(address)
  const intent = plan && connected ? dueFor(kind, address, plan) : null
  const isFailed = !plan && (account.isError || recipient.isError)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <span className="flex flex-wrap items-center gap-x-3">
        <WalletAddress address={address} copy />
        <span className="text-xs text-ink-muted">{t(kind)}</span>
      </span>
      <span className="flex flex-wrap items-center gap-3">
        {isFailed ? (
          <span className="text-sm text-ink-muted">{t('unreadable')}</span>
        ) : (
          <Amount value={plan?.claimable} />
        )}
        {intent && (
          <Button size="small" onClick={() => start(intent)}>
            {t(words[kind])}
          </Button>
        )}
        {plan && !intent && connected && <span className="text-xs text-ink-muted">{t('level')}</span>}
        {onRemove && (
          <Button
            size="small"
            variant="quiet"
            onClick={onRemove}
            aria-label={t('remove', { address: shortId(address) })}
          >
            <X size={16} strokeWidth={1.5} aria-hidden />
          </Button>
        )}
      </span>
    </li>
  )
}
