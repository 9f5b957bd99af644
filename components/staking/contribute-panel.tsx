'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Address } from 'viem'
import { useErrorWords } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useBalances } from '@/lib/hooks/balances'
import { useDeployment } from '@/lib/hooks/deployment'
import { useStartFlow } from '@/lib/hooks/flows'
import { useWallet } from '@/lib/hooks/wallet'
import type { OpenNode } from '@/lib/staking/open-node'
import { formatSesh, formatSeshExact } from '@/lib/units/format-sesh'
import { sesh } from '@/lib/units/sesh'
import { BeforeYouSign } from './before-you-sign'
import { bannedBeneficiaries, checkForm, standingOf } from './contribute-form'

/** Stakes with an open node: amount, rewards address, everything it costs and locks, then the signature dialog. */
export function ContributePanel({ node }: { node: OpenNode }) {
  const t = useTranslations('stake')
  const locale = useLocale()
  const deployment = useDeployment()
  const { address: wallet, connect } = useWallet()
  const { data: balances } = useBalances(wallet)
  const { contribution, limits } = standingOf(node, wallet, balances)
  const startFlow = useStartFlow()
  const words = useErrorWords()
  const [amountText, setAmountText] = useState('')
  const [beneficiaryText, setBeneficiaryText] = useState<string | null>(null)

  if (limits.reason) return <ClosedPanel reason={limits.reason} />
  const balance = balances?.sesh ?? sesh(0n)
  const banned = bannedBeneficiaries(deployment, node.address)
  const self: Address = wallet ?? node.address
  const form = checkForm({ amountText, beneficiaryText, locale, limits, balance, wallet: self, banned })
  const errorText = (error: unknown) => {
    if (error === undefined) return undefined
    const { detail, action } = words(error)
    return `${detail} ${action}`
  }
  const range = {
    minimum: formatSesh(limits.minimum, { locale }),
    maximum: formatSesh(limits.maximum, { locale }),
  }
  const fill = (amount: bigint) => setAmountText(formatSeshExact(amount))

  return (
    <section aria-labelledby="contribute" className="card flex flex-col gap-5 p-5">
      <h2 id="contribute" className="text-lg font-semibold">
        {t(contribution ? 'form.more' : 'form.title')}
      </h2>
      <form
        className="flex flex-col gap-5"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!wallet) return connect()
          if (form.isReady) startFlow({ kind: 'contribute', contract: node.address, ...amountsOf(form) })
        }}
      >
        <Field
          label={t('form.amount')}
          value={amountText}
          onChange={(event) => setAmountText(event.target.value)}
          inputMode="decimal"
          autoComplete="off"
          className="figure text-lg"
          unit="SESH"
          hint={t(contribution ? 'form.rangeTopUp' : 'form.range', range)}
          error={wallet && !form.isReady ? errorText(form.amountError) : undefined}
        />
        <div className="-mt-3 flex flex-wrap gap-2">
          {wallet && (
            <Button
              size="small"
              onClick={() => fill(limits.fromBalance)}
              disabled={limits.fromBalance === 0n}
            >
              {t('form.useBalance')}
            </Button>
          )}
          {!contribution && (
            <Button size="small" onClick={() => fill(limits.minimum)}>
              {t('form.nodeMinimum')}
            </Button>
          )}
          <Button size="small" onClick={() => fill(limits.maximum)}>
            {t('form.nodeMaximum')}
          </Button>
        </div>
        {wallet && balances && (
          <p className="-mt-2 text-sm text-ink-muted">
            {t('form.balance', { balance: formatSesh(balances.sesh, { locale }) })}
          </p>
        )}
        <label className="inline-flex min-h-11 cursor-pointer items-center gap-2 text-sm">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={beneficiaryText !== null}
            onChange={(event) => setBeneficiaryText(event.target.checked ? '' : null)}
          />
          {t('form.beneficiaryToggle')}
        </label>
        {beneficiaryText !== null && (
          <Field
            label={t('form.beneficiary')}
            value={beneficiaryText}
            onChange={(event) => setBeneficiaryText(event.target.value)}
            autoComplete="off"
            spellCheck={false}
            dir="ltr"
            className="figure text-sm"
            hint={t('form.beneficiaryHint')}
            error={form.isReady ? undefined : errorText(form.beneficiaryError)}
          />
        )}
        <BeforeYouSign
          node={node}
          amount={form.amount}
          wallet={wallet}
          beneficiary={form.isReady ? form.beneficiary : undefined}
        />
        <Button type="submit" variant="primary" disabled={wallet !== undefined && !form.isReady}>
          {submitText()}
        </Button>
      </form>
    </section>
  )

  function submitText() {
    if (!wallet) return t('form.connect')
    return form.amount === undefined
      ? t('form.submitEmpty')
      : t('form.submit', { amount: formatSesh(form.amount, { locale, maximumDecimals: 9 }) })
  }
}

const amountsOf = ({ amount, beneficiary }: { amount: ReturnType<typeof sesh>; beneficiary: Address }) => ({
  amount,
  beneficiary,
})

type Reason = NonNullable<ReturnType<typeof standingOf>['limits']['reason']>

function ClosedPanel({ reason }: { reason: Reason }) {
  const t = useTranslations('stake')
  return (
    <section className="card flex flex-col gap-2 p-5">
      <h2 className="text-lg font-semibold">{t('form.title')}</h2>
      <p className="text-sm text-ink-muted">{t(`closedText.${reason}`)}</p>
    </section>
  )
}
