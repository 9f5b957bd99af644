'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useAddressFields } from '@/components/staking/use-address-fields'
import { ErrorNotice } from '@/components/figures/error-notice'
import { useAmountText } from '@/components/figures/use-amount-text'
import { fieldText, typedToLink } from '@/components/simulate/link-text'
import { useFigures } from '@/components/simulate/use-figures'
import { VaultChoice } from '@/components/simulate/vault-choice'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { useBalances } from '@/lib/hooks/balances'
import { useWallet } from '@/lib/hooks/wallet'
import type { SimulationInputs } from '@/lib/staking/simulate/inputs'
import { changeWish, usualWish } from '@/lib/staking/simulate/link'
import { simulate } from '@/lib/staking/simulate/simulate'
import { formatSeshExact } from '@/lib/units/format-sesh'
import { KindCard } from './kind-card'
import { useOfferedKinds } from './use-offered-kinds'

/** Every way to stake, side by side, for the amount that somebody has in mind. */
export default function StakeChoice() {
  const t = useTranslations('choose')
  const common = useTranslations('common')
  const locale = useLocale()
  const { text, change } = useAddressFields({ amount: fieldText('amount', usualWish), vault: '' })
  const { figures, isVaultKnown, isVaultPaused, error, retry } = useFigures(text.vault)
  const wish = changeWish(usualWish, 'amount', typedToLink('amount', text.amount, locale))
  return (
    <section aria-labelledby="choice" className="mb-10 flex flex-col gap-5">
      <h2 id="choice" className="text-lg font-semibold">
        {t('title')}
      </h2>
      <AmountToStake text={text.amount} isWrong={!wish} onText={(amount) => change({ amount })} />
      <VaultChoice vault={text.vault} onVault={(vault) => change({ vault })} />
      {figures ? (
        wish && <Kinds inputs={{ wish, figures }} vault={text.vault} {...{ isVaultKnown, isVaultPaused }} />
      ) : error ? (
        <ErrorNotice error={error} onRetry={retry} />
      ) : (
        <SkeletonBlocks rows={1} height="26rem" label={common('loading')} />
      )}
    </section>
  )
}

type AmountProps = { text: string; isWrong: boolean; onText: (text: string) => void }

function AmountToStake({ text, isWrong, onText }: AmountProps) {
  const t = useTranslations('choose')
  const amountText = useAmountText()
  const { address } = useWallet()
  const balance = useBalances(address).data?.sesh
  return (
    <div className="flex max-w-md flex-col gap-2">
      <Field
        label={t('amount')}
        name="amount"
        unit="SESH"
        inputMode="decimal"
        autoComplete="off"
        dir="ltr"
        className="figure text-lg"
        value={text}
        error={isWrong && t('wrong')}
        onChange={(event) => onText(event.target.value)}
      />
      {balance !== undefined && balance > 0n && (
        <Button size="small" className="self-start" onClick={() => onText(formatSeshExact(balance))}>
          {t('useBalance', { amount: amountText(balance) })}
        </Button>
      )}
    </div>
  )
}

type KindsProps = { inputs: SimulationInputs; vault: string; isVaultKnown: boolean; isVaultPaused: boolean }

function Kinds({ inputs, vault, isVaultKnown, isVaultPaused }: KindsProps) {
  const offered = useOfferedKinds(isVaultKnown)
  const results = simulate(inputs).filter(({ kind }) => offered.includes(kind))
  return (
    <ul className="grid items-stretch gap-4 sm:grid-cols-2 xl:grid-cols-4">
      {results.map((result) => (
        <KindCard
          key={result.kind}
          result={result}
          inputs={inputs}
          vault={vault}
          isPaused={result.kind === 'liquid' && isVaultPaused}
        />
      ))}
    </ul>
  )
}
