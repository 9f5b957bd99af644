'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import type { Address } from 'viem'
import { JudgedAddressField } from '@/components/figures/judged-address-field'
import { Button } from '@/components/ui/button'
import { InputError } from '@/lib/errors/input-error'
import { useStartFlow } from '@/lib/hooks/flows'
import { checkBeneficiary, type CheckBeneficiaryParameters } from '@/lib/staking/beneficiary-rules'
import { useBannedContracts } from './use-banned-contracts'

type Props = { contract: Address; contributor: Address; vesting: Address | undefined }

/** Another address for the rewards of a seat, without adding to the stake. */
export function ChangeBeneficiary({ contract, contributor, vesting }: Props) {
  const t = useTranslations('run.beneficiary')
  const names = useTranslations('stake.contractName')
  const start = useStartFlow()
  const [text, setText] = useState<string>()
  const banned = [
    ...useBannedContracts(),
    { address: contract, name: names('node') },
    ...(vesting ? [{ address: vesting, name: names('vesting') }] : []),
  ]
  if (text === undefined)
    return (
      <Button variant="quiet" className="self-start" onClick={() => setText('')}>
        {t('action')}
      </Button>
    )
  const { beneficiary, error } = read({ text, banned, self: contributor })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!beneficiary) return
    setText(undefined)
    start({ kind: 'update-beneficiary', contract, beneficiary, vesting })
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3">
      <JudgedAddressField
        label={t('label')}
        name="new-beneficiary"
        value={text}
        onChange={setText}
        error={error}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={!beneficiary}>
          {t('submit')}
        </Button>
        <Button variant="quiet" onClick={() => setText(undefined)}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}

function read(of: CheckBeneficiaryParameters): { beneficiary?: Address; error?: InputError } {
  try {
    return { beneficiary: checkBeneficiary(of).beneficiary }
  } catch (error) {
    if (error instanceof InputError) return { error }
    throw error
  }
}
