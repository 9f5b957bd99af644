'use client'

import { useTranslations } from 'next-intl'
import { ProviderChoice } from '@/components/staking/provider-choice'
import { useStakingProviders } from '@/lib/hooks/staking-providers'
import { chosenProvider } from '@/lib/staking/providers/chosen-provider'

type Props = {
  /** The vault as a link names it. */
  vault: string
  onVault: (vault: string) => void
}

/** Of which vault the figures of liquid staking are; nothing where there is no choice. */
export function VaultChoice({ vault, onVault }: Props) {
  const t = useTranslations('simulate')
  const { liquid } = useStakingProviders()
  return (
    <ProviderChoice
      label={t('vault')}
      providers={liquid}
      chosen={chosenProvider(liquid, vault)}
      onChoose={onVault}
    />
  )
}
