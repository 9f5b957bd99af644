'use client'

import { useTranslations } from 'next-intl'
import type { SubmitEvent } from 'react'
import { useErrorWords } from '@/components/figures/error-words'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useActor } from '@/components/vesting/use-actor'
import { useStartFlow } from '@/lib/hooks/flows'
import { useWallet } from '@/lib/hooks/wallet'
import type { LiveOpenNode } from '@/lib/chain/reads/open-node'
import { AmountField } from './amount-field'
import { BeforeYouSign } from './before-you-sign'
import { BeneficiaryChoice } from './beneficiary-choice'
import { useContribution } from './use-contribution'

/** How much, and where the rewards go; then everything that follows from it, before anything is signed. */
export function ContributeForm({ node }: { node: LiveOpenNode }) {
  const t = useTranslations('stake.form')
  const amountText = useAmountText()
  const words = useErrorWords()
  const start = useStartFlow()
  const wallet = useWallet()
  const { vesting } = useActor()
  const form = useContribution(node)
  const { amount, limits, before, reserved, beneficiary } = form

  if (limits.reason) {
    const { title, detail, action } = words(form.error)
    return (
      <Notice title={title}>
        {detail} {action}
      </Notice>
    )
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!wallet.address) return wallet.connect()
    if (amount === undefined || !beneficiary.address || beneficiary.error) return
    start({
      kind: 'contribute',
      contract: node.address,
      amount,
      beneficiary: beneficiary.address,
      vesting: vesting?.address,
    })
  }
  const isReady = amount !== undefined && !beneficiary.error
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <h2 className="text-lg font-semibold">{before > 0n ? t('more') : t('title')}</h2>
      {reserved && (
        <Notice title={t('reservedTitle')}>
          {t('reservedText', { amount: amountText(reserved.amount) })}
        </Notice>
      )}
      <AmountField form={form} />
      <BeneficiaryChoice field={beneficiary} />
      <BeforeYouSign node={node} form={form} />
      <Button type="submit" variant="primary" disabled={wallet.address !== undefined && !isReady}>
        {!wallet.address
          ? t('connect')
          : amount === undefined
            ? t('submitEmpty')
            : t('submit', { amount: amountText(amount, { maximumDecimals: 9 }) })}
      </Button>
    </form>
  )
}
