'use client'

import { Users } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { ProviderChoice } from '@/components/staking/provider-choice'
import { useAddressFields } from '@/components/staking/use-address-fields'
import { EmptyState } from '@/components/ui/empty-state'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { ConnectFirst } from '@/components/wallet/connect-first'
import { useMicroPools, useNextPool } from '@/lib/hooks/micro'
import { useOpenNodes } from '@/lib/hooks/open-nodes'
import { useStakingProviders } from '@/lib/hooks/staking-providers'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useWallet } from '@/lib/hooks/wallet'
import { chosenProvider } from '@/lib/staking/providers/chosen-provider'
import type { MicroProvider } from '@/lib/staking/providers/provider'
import { sameAddress } from '@/lib/units/same-address'
import { NewPoolForm } from './new-pool-form'
import { PoolRow } from './pool-row'

/** Opens a pool for a seat in an open node; one's own pools below. */
export default function NewPool() {
  const t = useTranslations('pools')
  const { address } = useWallet()
  const { micro } = useStakingProviders()
  const { text, change } = useAddressFields({ factory: '' })
  const provider = chosenProvider(micro, text.factory)
  if (!provider) return <EmptyState icon={Users} title={t('notHere')} />
  if (!address)
    return (
      <ConnectFirst
        icon={Users}
        title={t('new.connect.title')}
        text={t('new.connect.text')}
        action={t('new.connect.action')}
      />
    )
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <ProviderChoice
        label={t('new.provider')}
        providers={micro}
        chosen={provider}
        onChoose={(factory) => change({ factory })}
      />
      <ForOrganiser provider={provider} organiser={address} />
      <OwnPools provider={provider} organiser={address} />
    </div>
  )
}

type Props = { provider: MicroProvider; organiser: Address }

function ForOrganiser({ provider, organiser }: Props) {
  const common = useTranslations('common')
  const nodes = useOpenNodes()
  const next = useNextPool(provider, organiser)
  const failed = [nodes, next].find(({ data, error }) => !data && error)
  if (failed) return <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />
  if (!nodes.data || !next.data) return <SkeletonBlocks rows={1} height="30rem" label={common('loading')} />
  return <NewPoolForm provider={provider} nodes={nodes.data.data} next={next.data} />
}

function OwnPools({ provider, organiser }: Props) {
  const t = useTranslations('pools.new')
  const now = useChainNow()
  const own = useMicroPools(provider).data?.filter((pool) => sameAddress(pool.organiser, organiser)) ?? []
  if (own.length === 0 || now === undefined) return null
  return (
    <section aria-labelledby="own-pools" className="flex flex-col gap-3">
      <h2 id="own-pools" className="text-lg font-semibold">
        {t('own')}
      </h2>
      <ul className="card overflow-clip">
        {own.map((pool) => (
          <PoolRow key={pool.pool} pool={pool} now={now} mine={0n} />
        ))}
      </ul>
    </section>
  )
}
