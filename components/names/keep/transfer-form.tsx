'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { AddressForm } from '@/components/figures/address-form'
import { useChain } from '@/lib/hooks/deployment'
import type { FoundAddress } from '@/lib/names/found-address'
import type { KnownName } from '@/lib/names/known-name'
import { ConfirmTransfer } from './confirm-transfer'
import { Part } from './part'

/** Handing a name over: to whom, checked on the chain, then looked at once more. */
export function TransferForm({ known }: { known: KnownName }) {
  const t = useTranslations('name.transfer')
  const chain = useChain()
  const [to, setTo] = useState<FoundAddress>()
  const { owner: from, tokenId } = known.state
  if (from === null) return null
  const take = async (found: FoundAddress) => {
    const { judgeReceiver } = await import('@/lib/chain/names/judge-receiver')
    const refusal = await judgeReceiver(chain, { from, to: found.address, owner: from, tokenId })
    if (refusal) return t(`refusal.${refusal}`)
    setTo(found)
    return undefined
  }
  return (
    <Part title={t('title')}>
      {to ? (
        <ConfirmTransfer known={known} to={to} onBack={() => setTo(undefined)} />
      ) : (
        <AddressForm
          label={t('label')}
          hint={t('hint')}
          name="new-owner"
          action={t('continue')}
          onFound={take}
          className="w-full"
        />
      )}
    </Part>
  )
}
