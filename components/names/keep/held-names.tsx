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
  /** In the order in which they are shown. */
  names: readonly HeldName[]
  /** Begins a batch; null while one is under way. */
  begin: ((intents: readonly Intent[]) => Promise<void>) | null
  /** Puts a name that came unasked back among those. */
  hide: (name: HeldName) => void
}

/** A wallet's names by their end, to look at or to renew together. */
export function HeldNames({ names, begin, hide }: Props) {
  const t = useTranslations('name.mine')
  const { terms } = useNameTerm()
  const renewals = useRenewals(names, begin)
  const canRenew = begin !== null && terms?.areRenewalsOn === true
  return (
    <section className="card flex flex-col gap-2 p-5 sm:p-6" aria-label={t('own')}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-lg font-semibold">{t('count', { count: names.length })}</h2>
        <ExpiryCalendar names={names} />
      </div>
      {canRenew && names.length > 1 && (
        <Checkbox checked={names.every(renewals.isChosen)} onChange={(isOn) => renewals.turn(names, isOn)}>
          {t('all')}
        </Checkbox>
      )}
      <ul className="divide-y divide-line">
        {names.map((name) => (
          <HeldNameRow
            key={String(name.state.tokenId)}
            name={name}
            isChosen={renewals.isChosen(name)}
            onChoose={canRenew ? (isOn) => renewals.turn([name], isOn) : null}
            move={name.isReceived ? { words: t('hide'), look: 'quiet', go: () => hide(name) } : null}
          />
        ))}
      </ul>
      {canRenew && <RenewButton renewals={renewals} fee={terms.registrationFee} />}
    </section>
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
