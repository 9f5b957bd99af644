'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { Button } from '@/components/ui/button'
import { useNextPool } from '@/lib/hooks/micro'
import { useStakingProviders } from '@/lib/hooks/staking-providers'
import { useWallet } from '@/lib/hooks/wallet'
import type { MicroProvider } from '@/lib/staking/providers/provider'

/** Keeps a seat for the pool that the operator opens next; nothing where no pools are. */
export function ReserveForPool({ onReserve }: { onReserve: (pool: Address) => void }) {
  const t = useTranslations('pools.reserve')
  const { micro } = useStakingProviders()
  const { address } = useWallet()
  if (micro.length === 0 || !address) return null
  return (
    <div className="flex flex-col items-start gap-1.5">
      {micro.map((provider) => (
        <ReserveIn key={provider.factory} provider={provider} organiser={address} onReserve={onReserve}>
          {micro.length === 1 ? t('action') : t('actionOf', { name: provider.name })}
        </ReserveIn>
      ))}
      <p className="text-xs text-ink-muted">{t('text')}</p>
    </div>
  )
}

type Props = {
  provider: MicroProvider
  organiser: Address
  onReserve: (pool: Address) => void
  children: string
}

function ReserveIn({ provider, organiser, onReserve, children }: Props) {
  const next = useNextPool(provider, organiser).data
  return (
    <Button disabled={!next} onClick={() => next && onReserve(next)}>
      {children}
    </Button>
  )
}
