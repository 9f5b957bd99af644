'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { AddressForm } from '@/components/figures/address-form'
import type { FoundAddress } from '@/lib/names/found-address'
import { sameAddress } from '@/lib/units/same-address'

type Props = { known: readonly Address[]; onAdd: (address: Address) => void }

/** Adds any address to the list; nothing has to be owned or connected for that. */
export function AddWallet({ known, onAdd }: Props) {
  const t = useTranslations('rewards.together')
  const add = ({ address }: FoundAddress) => {
    if (known.some((other) => sameAddress(other, address))) return t('known')
    onAdd(address)
    return undefined
  }
  return (
    <AddressForm
      label={t('add')}
      name="wallet"
      action={t('addAction')}
      clears
      onFound={add}
      className="max-w-md"
    />
  )
}
