'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Amount } from '@/components/figures/amount'
import { FactList } from '@/components/figures/fact-list'
import { Moment } from '@/components/figures/moment'
import { WalletAddress } from '@/components/figures/wallet-address'
import { NameExpiry } from '@/components/names/figures/name-expiry'
import { tokenText } from '@/components/names/figures/name-mark'
import { useNameTerm } from '@/components/names/figures/use-name-term'
import { CopyButton } from '@/components/ui/copy-button'
import { Why } from '@/components/ui/why'
import { useWallet } from '@/lib/hooks/wallet'
import type { KnownName } from '@/lib/names/known-name'
import { sameAddress } from '@/lib/units/same-address'

/** Whose a name is, until when, and what keeping it costs. */
export function NameFacts({ known }: { known: KnownName }) {
  const t = useTranslations('name.facts')
  const common = useTranslations('common')
  const profile = useTranslations('name.profile')
  const { address } = useWallet()
  const { terms, termOf } = useNameTerm()
  const { owner, tokenId, renewedAt } = known.state
  const term = termOf(known)
  const id = tokenText(tokenId)
  if (owner === null) return null
  const facts = [
    {
      name: t('owner'),
      value: (
        <span className="inline-flex flex-wrap items-center gap-x-3">
          <WalletAddress address={owner} you={sameAddress(owner, address)} copy />
          {known.label !== null && (
            <Link
              href={`/u/${known.label}`}
              prefetch={false}
              className="text-sm underline underline-offset-2"
            >
              {profile('title')}
            </Link>
          )}
        </span>
      ),
    },
    {
      name: t('expiry'),
      value: term ? <NameExpiry term={term} /> : <span className="text-ink-muted">{common('unknown')}</span>,
      why: <Why label={t('expiryWhyLabel')} text={t('expiryWhy')} />,
    },
    { name: t('since'), value: <Moment at={renewedAt} dateOnly /> },
    { name: t('renewalFee'), value: <Amount value={terms?.registrationFee} /> },
    { name: t('transferFee'), value: <Amount value={terms?.transferFee} /> },
    {
      name: t('token'),
      value: (
        <span className="inline-flex items-center gap-1">
          <span dir="ltr" title={id} className="figure">
            {id.slice(0, 6)}…{id.slice(-4)}
          </span>
          <CopyButton text={id} label={common('copy', { what: t('token') })} doneLabel={common('copied')} />
        </span>
      ),
    },
  ]
  return (
    <section className="card p-5 sm:p-6">
      <h2 className="mb-2 text-lg font-semibold">{t('title')}</h2>
      <FactList facts={facts} />
    </section>
  )
}
