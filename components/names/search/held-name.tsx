import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Countdown } from '@/components/figures/countdown'
import { FactList } from '@/components/figures/fact-list'
import { WalletAddress } from '@/components/figures/wallet-address'
import { buttonClass } from '@/components/ui/button'
import { nameTerm } from '@/lib/names/expiry'
import type { NameRules, SaleTerms } from '@/lib/names/name-rules'
import type { UnixSeconds } from '@/lib/units/time'
import type { JudgedOffer } from './use-offers'

type Props = { offer: JudgedOffer; rules: NameRules; terms: SaleTerms; now: UnixSeconds }

/** What is to be known of a name that cannot be bought. */
export function HeldName({ offer, rules, terms, now }: Props) {
  const t = useTranslations('names')
  const { owner, renewedAt } = offer.state
  const term = nameTerm(renewedAt, rules, terms.graceAfterExpiry, now)
  const facts = owner
    ? [
        { name: t('owner'), value: <WalletAddress address={owner} copy /> },
        ...('expiresAt' in term
          ? [{ name: t('expires'), value: <Countdown until={term.expiresAt} /> }]
          : [{ name: t('expires'), value: t('noExpiry') }]),
        ...(term.state === 'grace'
          ? [{ name: t('freeFrom'), value: <Countdown until={term.graceEndsAt} /> }]
          : []),
      ]
    : []
  return (
    <>
      <p className="text-sm text-ink-muted">{t(`explain.${offer.offer}`)}</p>
      {facts.length > 0 && <FactList facts={facts} />}
      {owner && (
        <Link href={`/names/${offer.label}`} prefetch={false} className={`${buttonClass()} self-start`}>
          {t('open', { name: offer.label })}
        </Link>
      )}
    </>
  )
}
