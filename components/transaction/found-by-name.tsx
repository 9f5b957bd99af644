'use client'

import { useTranslations } from 'next-intl'
import { useFoundWarnings } from '@/components/figures/use-found-warnings'
import { Notice } from '@/components/ui/notice'
import { foundNames } from '@/lib/hooks/found-names'
import type { Call } from '@/lib/chain/transactions/transaction'
import { addressesIn } from './addresses-in'

/** Which addresses of a call came from names: what is signed is the address, and what spoke against the name is said again. */
export function FoundByName({ args }: Pick<Call, 'args'>) {
  const t = useTranslations('transaction.review')
  const warningsOf = useFoundWarnings()
  return addressesIn(args).map((address) => {
    const name = foundNames.of(address)
    if (!name) return null
    const warnings = warningsOf(name)
    return (
      <Notice
        key={address}
        tone={warnings.length > 0 ? 'caution' : 'info'}
        title={t('foundByName', { name: name.label })}
      >
        <span dir="ltr" className="figure break-all">
          {address}
        </span>
        {warnings.map((warning) => (
          <span key={warning} className="block">
            {warning}
          </span>
        ))}
      </Notice>
    )
  })
}
