'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { JudgedAddressField } from '@/components/figures/judged-address-field'
import { useAmountText } from '@/components/figures/use-amount-text'
import { StoppedFlow, useStopReason } from '@/components/notices/stopped-flow'
import { Button } from '@/components/ui/button'
import type { KnownName } from '@/lib/names/known-name'
import { Approval } from './approval'
import { ListingEnds } from './listing-ends'
import { PriceHints } from './price-hints'
import { ProceedsFigure } from './proceeds-figure'
import { SellPrice } from './sell-price'
import { useCanList } from './use-can-list'
import { sellKinds, useSellForm } from './use-sell-form'

type Props = {
  known: KnownName
  label: string
  /** The only one who may buy: the answer to an offer. */
  counterFor?: Address
  onHide: () => void
}

/** How a name is listed: in which way, for how much, how long, and what arrives in the end. */
export default function SellFields({ known, label, counterFor, onHide }: Props) {
  const t = useTranslations('selling.sell')
  const amount = useAmountText()
  const form = useSellForm(known, counterFor)
  const canList = useCanList()
  const stopped = useStopReason('list-names')
  const { answers, change, high } = form
  return (
    <form
      className="flex flex-col gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (canList && !stopped) form.begin()
      }}
    >
      {!counterFor && <KindChoice kind={answers.kind} onChoose={(kind) => change({ kind })} />}
      {answers.kind === 'private' && !counterFor && (
        <JudgedAddressField
          label={t('taker')}
          hint={t('takerHint')}
          name="taker"
          value={answers.taker}
          onChange={(taker) => change({ taker })}
          error={form.taker.problem}
        />
      )}
      <SellPrice form={form} />
      {answers.kind !== 'private' && <PriceHints label={label} price={high.price} onPrice={change} />}
      <ListingEnds form={form} />
      <ProceedsFigure {...form.proceeds} isFalling={answers.kind === 'dutch'} />
      <Approval approveAll={answers.approveAll} onChange={(approveAll) => change({ approveAll })} />
      <p className="text-sm text-ink-muted">{t('signing')}</p>
      {stopped && <StoppedFlow reason={stopped} />}
      {form.error !== undefined && <ErrorNotice error={form.error} />}
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          variant="primary"
          busy={form.isBusy}
          disabled={!form.isReady || !canList || Boolean(stopped)}
        >
          {high.price === undefined
            ? t('actionEmpty')
            : t('action', { price: amount(high.price, { maximumDecimals: 9 }) })}
        </Button>
        <Button variant="quiet" onClick={onHide}>
          {t('hide')}
        </Button>
      </div>
    </form>
  )
}

type KindProps = { kind: string; onChoose: (kind: (typeof sellKinds)[number]) => void }

function KindChoice({ kind, onChoose }: KindProps) {
  const t = useTranslations('selling.sell')
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1.5 text-sm font-medium">{t('kind')}</legend>
      {sellKinds.map((one) => (
        <label key={one} className="flex min-h-11 cursor-pointer items-center gap-3 text-sm">
          <input
            type="radio"
            name="sell-kind"
            checked={kind === one}
            onChange={() => onChoose(one)}
            className="size-4.5 accent-accent"
          />
          <span className="flex flex-col">
            {t(`kinds.${one}.name`)}
            <span className="text-xs text-ink-muted">{t(`kinds.${one}.text`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
