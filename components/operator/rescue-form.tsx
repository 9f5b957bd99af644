'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import type { Address } from 'viem'
import { JudgedField } from '@/components/registration/judged-field'
import { Button } from '@/components/ui/button'
import { InputError } from '@/lib/errors/input-error'
import { useStartFlow } from '@/lib/hooks/flows'
import { parseAddress } from '@/lib/staking/beneficiary-rules'

/** Recovers any other token that was sent to the contract, by the token's own address. */
export function RescueForm({ contract }: { contract: Address }) {
  const t = useTranslations('run.operate')
  const start = useStartFlow()
  const [text, setText] = useState('')
  const { token, error } = read(text)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (token) start({ kind: 'rescue', contract, token })
  }
  return (
    <form onSubmit={submit} noValidate className="flex w-full flex-col gap-3">
      <JudgedField
        label={t('otherToken')}
        name="token"
        value={text}
        onChange={setText}
        hint={t('otherTokenHint')}
        error={error}
      />
      <Button type="submit" className="self-start" disabled={!token}>
        {t('rescueOther')}
      </Button>
    </form>
  )
}

function read(text: string): { token?: Address; error?: InputError } {
  try {
    return { token: parseAddress(text) }
  } catch (error) {
    if (error instanceof InputError) return { error }
    throw error
  }
}
