'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import type { Address } from 'viem'
import { FoundNote } from '@/components/figures/found-note'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { useStartFlow } from '@/lib/hooks/flows'
import { useNameTerms } from '@/lib/hooks/names'
import type { FoundAddress } from '@/lib/names/found-address'
import type { KnownName } from '@/lib/names/known-name'

type Props = { known: KnownName; to: FoundAddress; onBack: () => void }

/** Digits at each end of an address that are typed again. */
const CHECKED = 4

/** What handing over means, whom it goes to, and the ends of that address typed again (E-33). */
export function ConfirmTransfer({ known, to: { address: to, name }, onBack }: Props) {
  const t = useTranslations('name.transfer')
  const start = useStartFlow()
  const amountText = useAmountText()
  const { data: terms } = useNameTerms()
  const [typed, setTyped] = useState('')
  const [clearRecords, setClearRecords] = useState(true)
  const { registryName, records } = known.state
  const isChecked = isEndsOf(to, typed)
  const hasRecords = records.session !== '' || records.lokinet !== ''
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!isChecked) return
    onBack()
    start({ kind: 'transfer-name', name: { registryName, label: known.label }, to, clearRecords })
  }
  return (
    <form onSubmit={submit} noValidate className="flex w-full flex-col gap-3">
      <Notice tone="caution" title={t('warning')}>
        {terms ? t('fee', { amount: amountText(terms.transferFee) }) : t('feeUnknown')}
      </Notice>
      <p dir="ltr" className="figure text-sm break-all">
        <strong>{to.slice(0, 2 + CHECKED)}</strong>
        {to.slice(2 + CHECKED, -CHECKED)}
        <strong>{to.slice(-CHECKED)}</strong>
      </p>
      {name && (
        <p className="text-sm text-ink-muted">
          <FoundNote name={name} />
        </p>
      )}
      {hasRecords && (
        <Checkbox checked={clearRecords} onChange={setClearRecords}>
          {t('clear')}
        </Checkbox>
      )}
      <Field
        label={t('check')}
        hint={t('checkHint')}
        name="new-owner-ends"
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        className="figure text-sm"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        error={typed.replace(/[^0-9a-z]/gi, '').length >= 2 * CHECKED && !isChecked && t('checkError')}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="danger" disabled={!isChecked}>
          {t('action')}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {t('back')}
        </Button>
      </div>
    </form>
  )
}

/** The first and the last digits of an address, with or without 0x and whatever stands between them. */
function isEndsOf(address: Address, typed: string): boolean {
  const digits = typed
    .trim()
    .toLowerCase()
    .replace(/^0x/, '')
    .replace(/[^0-9a-f]/g, '')
  const whole = address.toLowerCase().slice(2)
  return digits === whole.slice(0, CHECKED) + whole.slice(-CHECKED)
}
