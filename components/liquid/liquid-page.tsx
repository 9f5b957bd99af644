'use client'

import { Droplets } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSearchParams } from 'next/navigation'
import { PageLinks } from '@/components/shell/page-links'
import { EmptyState } from '@/components/ui/empty-state'
import { useStakingProviders } from '@/lib/hooks/staking-providers'
import { chosenProvider } from '@/lib/staking/providers/chosen-provider'
import { VaultView } from './vault-view'

/** The vault that the address names, or the first one; links to the others where there are several. */
export function LiquidPage() {
  const t = useTranslations('liquid.none')
  const { liquid } = useStakingProviders()
  const provider = chosenProvider(liquid, useSearchParams().get('vault') ?? '')
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
