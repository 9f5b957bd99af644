'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import type { Address } from 'viem'
import { FieldError } from '@/components/figures/field-error'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { InputError } from '@/lib/errors/input-error'
import { parseAddress } from '@/lib/staking/beneficiary-rules'
import { sameAddress } from '@/lib/units/same-address'

type Props = { known: readonly Address[]; onAdd: (address: Address) => void }
type Problem = { error: InputError } | 'known'

/** Adds any address to the list; nothing has to be owned or connected for that. */
export function AddWallet({ known, onAdd }: Props) {
  const t = useTranslations('rewards.together')
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    try {
      const address = parseAddress(text)
      if (known.some((other) => sameAddress(other, address))) return setProblem('known')
      setText('')
      onAdd(address)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      setProblem({ error })
    }
  }
  return (
    <form onSubmit={submit} noValidate className="flex max-w-md flex-col gap-2">
      <Field
        label={t('add')}
        name="wallet"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setProblem(undefined)
        }}
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        className="figure text-sm"
        error={problem && (problem === 'known' ? t('known') : <FieldError error={problem.error} />)}
      />
      <Button type="submit" className="self-start">
        {t('addAction')}
      </Button>
    </form>
  )
}
