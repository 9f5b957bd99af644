'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { useAmountText } from '@/components/figures/use-amount-text'
import { classNames } from '@/components/ui/class-names'
import { outcomeNames, type SimulationInputs, type StakeKind } from '@/lib/staking/simulate/inputs'
import type { KindResult } from '@/lib/staking/simulate/simulate'

type Props = {
  results: readonly KindResult[]
  inputs: SimulationInputs
  shown: StakeKind | undefined
  onShow: (kind: StakeKind) => void
}

/** Net result of every kind in the three futures; one of them is shown below in full. */
export function ResultTable({ results, inputs, shown, onShow }: Props) {
  const t = useTranslations('simulate')
  const amount = useAmountText()
  const { wish } = inputs
  return (
    <section className="card flex flex-col gap-3 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">
        {t('results.title', { amount: amount(wish.amount), days: wish.days })}
      </h2>
      <p className="text-sm text-ink-muted">{t('results.lead')}</p>
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-line text-xs text-ink-muted">
            <th scope="col" className="py-2 text-start font-normal">
              {t('results.kind')}
            </th>
            {outcomeNames.map((name) => (
              <th
                key={name}
                scope="col"
                className={classNames('py-2 text-end font-normal', name !== 'middle' && 'max-sm:hidden')}
              >
                {t(`outcome.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <Row key={result.kind} result={result} isShown={result.kind === shown} onShow={onShow} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ result, isShown, onShow }: { result: KindResult; isShown: boolean } & Pick<Props, 'onShow'>) {
  const t = useTranslations('simulate')
  const amount = useAmountText()
  const { kind, isPossible, minimum, outcomes } = result
  return (
    <tr className={classNames('border-b border-line last:border-b-0', isShown && 'bg-surface-2')}>
      <th scope="row" className="text-start font-normal">
        <label className="flex min-h-11 cursor-pointer items-center gap-2.5 px-1 py-2">
          <input
            type="radio"
            name="kind"
            checked={isShown}
            disabled={!isPossible}
            onChange={() => onShow(kind)}
            className="size-4.5 shrink-0 accent-accent"
          />
          {t(`kind.${kind}`)}
        </label>
      </th>
      {isPossible ? (
        outcomeNames.map((name) => (
          <td
            key={name}
            className={classNames('py-2 text-end', name !== 'middle' && 'max-sm:hidden text-ink-muted')}
          >
            <Amount value={outcomes[name].net} decimals={2} isFixed />
          </td>
        ))
      ) : (
        <td colSpan={3} className="py-2 text-end text-ink-muted">
          {t('results.needs', { amount: amount(minimum) })}
        </td>
      )}
    </tr>
  )
}
