'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import { JudgedField } from '@/components/registration/judged-field'
import { Button } from '@/components/ui/button'
import { InputError } from '@/lib/errors/input-error'
import { useStartFlow } from '@/lib/hooks/flows'
import type { OpenNode } from '@/lib/staking/open-node'
import { type BasisPoints, parseFeePercent } from '@/lib/units/basis-points'

const exact = (fee: BasisPoints) => String(fee / 100)

/** The operator's fee, while it can still be changed. */
export function FeeForm({ node }: { node: OpenNode }) {
  const t = useTranslations('run.operate')
  const locale = useLocale()
  const start = useStartFlow()
  const [text, setText] = useState(exact(node.fee))
  const { fee, error } = read(text, locale)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (fee !== undefined) start({ kind: 'update-fee', contract: node.address, fee })
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3">
      <JudgedField
        label={t('fee')}
        name="fee"
        inputMode="decimal"
        unit="%"
        value={text}
        onChange={setText}
        error={error}
      />
      <Button type="submit" className="self-start" disabled={fee === undefined || fee === node.fee}>
        {t('setFee')}
      </Button>
    </form>
  )
}

function read(text: string, locale: string): { fee?: BasisPoints; error?: InputError } {
  try {
    return { fee: parseFeePercent(text, locale) }
  } catch (error) {
    if (error instanceof InputError) return { error }
    throw error
  }
}
