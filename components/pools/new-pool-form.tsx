'use client'

import { useTranslations } from 'next-intl'
import type { SubmitEvent } from 'react'
import type { Address } from 'viem'
import { FieldError } from '@/components/figures/field-error'
import { shortId } from '@/components/figures/short-id'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useStartFlow } from '@/lib/hooks/flows'
import type { OpenNode } from '@/lib/staking/open-node'
import type { MicroProvider } from '@/lib/staking/providers/provider'
import { NextPool } from './next-pool'
import { useNewPool } from './use-new-pool'

type Props = {
  provider: MicroProvider
  nodes: readonly OpenNode[]
  /** Where the pool will be. */
  next: Address
}

/** The terms of a new pool. Nobody can change them afterwards. */
export function NewPoolForm({ provider, nodes, next }: Props) {
  const t = useTranslations('pools.new')
  const start = useStartFlow()
  const now = useChainNow()
  const form = useNewPool(nodes, next)
  const { text, change, wrong } = form
  const terms = now === undefined ? undefined : form.termsAt(now)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (terms) start({ kind: 'pool-create', factory: provider.factory, ...terms })
  }
  const days = { inputMode: 'numeric', autoComplete: 'off', dir: 'ltr', className: 'figure' } as const
  return (
    <form onSubmit={submit} noValidate className="card flex flex-col gap-5 p-5 sm:p-6">
      <NextPool next={next} />
      <ChooseNode nodes={nodes} form={form} />
      <Field
        label={t('name')}
        name="pool-name"
        hint={t('nameHint')}
        value={text.name}
        autoComplete="off"
        error={form.isTouched && wrong.name && t('nameWrong')}
        onChange={(event) => change({ name: event.target.value })}
      />
      <Target form={form} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          {...days}
          label={t('days')}
          name="pool-days"
          unit={t('dayUnit')}
          hint={t('daysHint')}
          value={text.days}
          error={wrong.days && t('daysWrong')}
          onChange={(event) => change({ days: event.target.value })}
        />
        <Field
          {...days}
          label={t('term')}
          name="pool-term"
          unit={t('dayUnit')}
          hint={t('termHint')}
          value={text.term}
          error={wrong.term && t('termWrong')}
          onChange={(event) => change({ term: event.target.value })}
        />
      </div>
      <p className="text-sm text-ink-muted">{t('forGood')}</p>
      <Button type="submit" variant="primary" disabled={!terms}>
        {t('submit')}
      </Button>
    </form>
  )
}

type Form = ReturnType<typeof useNewPool>

function ChooseNode({ nodes, form }: { nodes: readonly OpenNode[]; form: Form }) {
  const t = useTranslations('pools.new')
  const amount = useAmountText()
  const choosable = nodes.filter(({ status }) => status === 'open' || status === 'awaiting-operator')
  return (
    <div className="flex flex-col gap-2">
      <span className="text-sm font-medium">{t('node')}</span>
      <Select
        label={t('node')}
        value={form.node?.address ?? ''}
        onChange={(contract) => form.change({ contract, target: '' })}
      >
        <option value="">{t('chooseNode')}</option>
        {choosable.map((node) => (
          <option key={node.address} value={node.address}>
            {t('nodeOption', { key: shortId(node.ed25519PublicKey), open: amount(node.open) })}
          </option>
        ))}
      </Select>
      {form.isClosed && <Notice tone="caution">{t('closed')}</Notice>}
    </div>
  )
}

function Target({ form: { text, change, limits, isClosed, targetError } }: { form: Form }) {
  const t = useTranslations('pools.new')
  const amount = useAmountText()
  const exact = { maximumDecimals: 9 }
  if (!limits || isClosed) return null
  const range = { minimum: amount(limits.minimum, exact), maximum: amount(limits.maximum, exact) }
  return (
    <Field
      label={t('target')}
      name="pool-target"
      unit="SESH"
      inputMode="decimal"
      autoComplete="off"
      dir="ltr"
      className="figure"
      hint={t('targetHint', range)}
      value={text.target}
      error={targetError && <FieldError error={targetError} />}
      onChange={(event) => change({ target: event.target.value })}
    />
  )
}
