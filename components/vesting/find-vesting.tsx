'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Address } from 'viem'
import { TextForm } from '@/components/figures/text-form'
import { ErrorNotice } from '@/components/figures/error-notice'
import { shortId } from '@/components/figures/short-id'
import { Notice } from '@/components/ui/notice'
import { useVesting } from '@/lib/hooks/vesting'
import { parseAddress } from '@/lib/staking/beneficiary-rules'
import { sameAddress } from '@/lib/units/same-address'
import VestingCard from './vesting-card'

/** Looks up a vesting contract that nobody named to the portal; one of another wallet is told, not offered. */
export default function FindVesting({ wallet }: { wallet: Address }) {
  const t = useTranslations('vesting.find')
  const [asked, setAsked] = useState<Address>()
  const query = useVesting(asked)
  const look = (text: string) => {
    setAsked(parseAddress(text))
    return undefined
  }
  const found = query.data
  const isOwn = found && sameAddress(found.beneficiary, wallet)
  return (
    <section className="flex flex-col gap-4">
      <TextForm
        label={t('label')}
        name="vesting"
        action={query.isFetching && !found ? t('looking') : t('action')}
        busy={query.isFetching && !found}
        onText={look}
        className="max-w-md"
      />
      {query.error && <ErrorNotice error={query.error} />}
      {found && (
        <Notice live tone={isOwn ? 'info' : 'caution'}>
          {isOwn ? t('found') : t('foreign', { owner: shortId(found.beneficiary) })}
        </Notice>
      )}
      {found && isOwn && <VestingCard account={found} />}
    </section>
  )
}
