'use client'

import { Droplets } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSearchParams } from 'next/navigation'
import { PageLinks } from '@/components/shell/page-links'
import { EmptyState } from '@/components/ui/empty-state'
import { useStakingProviders } from '@/lib/hooks/staking-providers'
import { sameAddress } from '@/lib/units/same-address'
import { readAddress } from '@/lib/units/read-address'
import { VaultView } from './vault-view'

/** The vault that the address names, or the first one; links to the others where there are several. */
export function LiquidPage() {
  const t = useTranslations('liquid.none')
  const { liquid } = useStakingProviders()
  const wanted = readAddress(useSearchParams().get('vault') ?? '')
  const provider = liquid.find(({ vault }) => wanted && sameAddress(vault, wanted)) ?? liquid[0]
  if (!provider)
    return (
      <EmptyState icon={Droplets} title={t('title')}>
        {t('text')}
      </EmptyState>
    )
  return (
    <>
      {liquid.length > 1 && (
        <PageLinks
          links={liquid.map(({ name, vault }) => ({ href: `/stake/liquid?vault=${vault}`, text: name }))}
        />
      )}
      <VaultView key={provider.vault} provider={provider} />
    </>
  )
}
