'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { AddressForm } from '@/components/figures/address-form'
import { useDeployment } from '@/lib/hooks/deployment'
import type { FoundAddress } from '@/lib/names/found-address'

/** Opens the page of an address, or of the address that a name leads to. */
export function AddressSearch() {
  const t = useTranslations('portfolio.search')
  const router = useRouter()
  const deployment = useDeployment()
  const open = ({ address }: FoundAddress) => {
    router.push(`/address/${address}`)
    return undefined
  }
  return (
    <search className="card block p-5 sm:p-6">
      <AddressForm
        label={deployment.ens || deployment.names ? t('labelWithNames') : t('label')}
        hint={t('hint')}
        name="address"
        action={t('action')}
        variant="primary"
        onFound={open}
      />
    </search>
  )
}
