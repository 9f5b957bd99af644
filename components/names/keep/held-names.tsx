'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { useAmountText } from '@/components/figures/use-amount-text'
import { useNameTerm } from '@/components/names/figures/use-name-term'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import type { Intent } from '@/lib/chain/transactions/intents'
import type { HeldName } from '@/lib/names/held-name'
import { ExpiryCalendar } from './expiry-calendar'
import { HeldNameRow } from './held-name-row'

type Props = {
  names: readonly HeldName[]
  /** Begins a batch; null while one is under way. */
  begin: ((intents: readonly Intent[]) => Promise<void>) | null
}

/** A wallet's names by their end, to look at or to renew together. */
export function HeldNames({ names, begin }: Props) {
  const t = useTranslations('name.mine')
  const amountText = useAmountText()
  const { terms } = useNameTerm()
  const [chosen, setChosen] = useState<ReadonlySet<bigint>>(new Set())
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const sorted = names.toSorted((a, b) => Number(a.state.renewedAt - b.state.renewedAt))
  const own = sorted.filter(({ isReceived, isStandard }) => !isReceived && isStandard)
  const received = sorted.filter((name) => !own.includes(name))
  const wanted = names.filter(({ state }) => chosen.has(state.tokenId))
  const canRenew = begin !== null && terms?.areRenewalsOn === true
  const turn = (turned: readonly HeldName[], isOn: boolean) => {
    const next = new Set(chosen)
    for (const { state } of turned) {
      if (isOn) next.add(state.tokenId)
      else next.delete(state.tokenId)
    }
    setChosen(next)
  }
  const renew = async () => {
    setIsBusy(true)
    const intents = wanted.map(({ state, label }) => ({
      kind: 'renew-name' as const,
      name: { registryName: state.registryName, label },
    }))
    await begin?.(intents).then(() => setChosen(new Set()), setError)
    setIsBusy(false)
  }
  const row = (name: HeldName) => (
    <HeldNameRow
      key={name.state.tokenId.toString()}
      name={name}
      isChosen={chosen.has(name.state.tokenId)}
      onChoose={canRenew ? (isOn) => turn([name], isOn) : null}
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
          <Checkbox
            checked={own.every(({ state }) => chosen.has(state.tokenId))}
            onChange={(isOn) => turn(own, isOn)}
          >
            {t('all')}
          </Checkbox>
        )}
        <ul className="divide-y divide-line">{own.map(row)}</ul>
        {error != null && <ErrorNotice error={error} />}
        {canRenew && terms && (
          <Button
            variant="primary"
            className="self-start max-sm:w-full"
            busy={isBusy}
            disabled={wanted.length === 0}
            onClick={() => void renew()}
          >
            {t('renew', {
              count: wanted.length,
              amount: amountText(terms.registrationFee * BigInt(wanted.length)),
            })}
          </Button>
        )}
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
