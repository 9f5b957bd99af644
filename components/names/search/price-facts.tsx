import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { FactList } from '@/components/figures/fact-list'
import { useTimeWords } from '@/components/figures/use-words'
import type { NameRules } from '@/lib/names/name-rules'
import type { Sesh } from '@/lib/units/sesh'

/** The price of one term, and who gets which part of it. */
export function PriceFacts({ price, rules }: { price: Sesh; rules: NameRules }) {
  const t = useTranslations('names.price')
  const { duration } = useTimeWords()
  const registry = rules.registrationFee + rules.transferFee
  return (
    <FactList
      facts={[
        {
          name: rules.areRenewalsOn ? t('term', { duration: duration(rules.expiration) }) : t('once'),
          value: <Amount value={price} className="text-base font-semibold" />,
        },
        { name: t('registry'), value: <Amount value={registry} /> },
        { name: t('registrar'), value: <Amount value={price > registry ? price - registry : 0n} /> },
        ...(rules.areRenewalsOn
          ? [{ name: t('renewal'), value: <Amount value={rules.registrationFee} /> }]
          : []),
      ]}
    />
  )
}
