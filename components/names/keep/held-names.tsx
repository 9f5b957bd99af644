'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { useAmountText } from '@/components/figures/use-amount-text'
import { useNameTerm } from '@/components/names/figures/use-name-term'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import type { Intent } from '@/lib/chain/transactions/intents'
import type { HeldName } from '@/lib/names/held-name'
import type { Sesh } from '@/lib/units/sesh'
import { ExpiryCalendar } from './expiry-calendar'
import { HeldNameRow } from './held-name-row'
import { useRenewals } from './use-renewals'

type Props = {
  names: readonly HeldName[]
  /** Begins a batch; null while one is under way. */
  begin: ((intents: readonly Intent[]) => Promise<void>) | null
}

/** A wallet's names by their end, to look at or to renew together. */
export function HeldNames({ names, begin }: Props) {
  const t = useTranslations('name.mine')
  const { terms } = useNameTerm()
  const renewals = useRenewals(names, begin)
  const canRenew = begin !== null && terms?.areRenewalsOn === true
  const sorted = names.toSorted((a, b) => Number(a.state.renewedAt - b.state.renewedAt))
  const own = sorted.filter(({ isReceived, isStandard }) => !isReceived && isStandard)
  const received = sorted.filter((name) => !own.includes(name))
  const row = (name: HeldName) => (
    <HeldNameRow
      key={name.state.tokenId.toString()}
      name={name}
      isChosen={renewals.isChosen(name)}
      onChoose={canRenew ? (isOn) => renewals.turn([name], isOn) : null}
    />
  )
  return (
    <>
      <section className="card flex flex-col gap-2 p-5 sm:p-6" aria-label={t('own')}>
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h2 className="text-lg font-semibold">{t('count', { count: own.length })}</h2>
          <ExpiryCalendar names={own} />
        </div>
        {canRenew && own.length > 1 && (
          <Checkbox checked={own.every(renewals.isChosen)} onChange={(isOn) => renewals.turn(own, isOn)}>
            {t('all')}
          </Checkbox>
        )}
        <ul className="divide-y divide-line">{own.map(row)}</ul>
        {canRenew && <RenewButton renewals={renewals} fee={terms.registrationFee} />}
      </section>
      {received.length > 0 && (
        <details className="card p-5 sm:p-6">
          <summary className="min-h-11 cursor-pointer content-center font-medium">
            {t('received', { count: received.length })}
          </summary>
          <p className="text-sm text-ink-muted">{t('receivedText')}</p>
          <ul className="divide-y divide-line">{received.map(row)}</ul>
        </details>
      )}
    </>
  )
}

type RenewButtonProps = { renewals: ReturnType<typeof useRenewals>; fee: Sesh }

function RenewButton({ renewals, fee }: RenewButtonProps) {
  const t = useTranslations('name.mine')
  const amountText = useAmountText()
  const { count } = renewals
  return (
    <>
      {renewals.error != null && <ErrorNotice error={renewals.error} />}
      <Button
        variant="primary"
        className="self-start max-sm:w-full"
        busy={renewals.isBusy}
        disabled={count === 0}
        onClick={() => void renewals.renew()}
      >
        {t('renew', { count, amount: amountText(fee * BigInt(count)) })}
      </Button>
    </>
  )
}
