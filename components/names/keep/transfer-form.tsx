'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Address } from 'viem'
import { AddressForm } from '@/components/figures/address-form'
import { useChain, useDeployment } from '@/lib/hooks/deployment'
import { findAddress } from '@/lib/hooks/find-address'
import type { KnownName } from '@/lib/names/known-name'
import { judgeNewOwner } from '@/lib/names/judge-new-owner'
import { ConfirmTransfer } from './confirm-transfer'
import { Part } from './part'

/** Handing a name over: to whom, checked on the chain, then looked at once more. */
export function TransferForm({ known }: { known: KnownName }) {
  const t = useTranslations('name.transfer')
  const deployment = useDeployment()
  const chain = useChain()
  const [to, setTo] = useState<Address>()
  const { owner: from, tokenId } = known.state
  if (from === null) return null
  const take = async (text: string) => {
    const { address: found } = await findAddress(deployment, text)
    const refusal = judgeNewOwner(found, from, deployment)
    if (refusal) return t(`refusal.${refusal}`)
    const handOver = { from, to: found, tokenId }
    if (!(await chain.read((reads, context) => reads.readCanReceive(context, handOver))))
      return t('refusal.contract')
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
          onText={take}
          className="w-full"
        />
      )}
    </Part>
  )
}
