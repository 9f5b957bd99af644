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
  const [provider] = useStakingProviders().micro
  const { address } = useWallet()
  return provider && address ? (
    <ReserveIn provider={provider} organiser={address} onReserve={onReserve} />
  ) : null
}

type Props = { provider: MicroProvider; organiser: Address; onReserve: (pool: Address) => void }

function ReserveIn({ provider, organiser, onReserve }: Props) {
  const t = useTranslations('pools.reserve')
  const next = useNextPool(provider, organiser).data
  return (
    <div className="flex flex-col items-start gap-1.5">
      <Button disabled={!next} onClick={() => next && onReserve(next)}>
        {t('action')}
      </Button>
      <p className="text-xs text-ink-muted">{t('text')}</p>
    </div>
  )
}
