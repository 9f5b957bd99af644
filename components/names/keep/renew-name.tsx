'use client'

import { useTranslations } from 'next-intl'
import { Moment } from '@/components/figures/moment'
import { useAmountText } from '@/components/figures/use-amount-text'
import { useNameTerm } from '@/components/names/figures/use-name-term'
import { Button } from '@/components/ui/button'
import { useStartFlow } from '@/lib/hooks/flows'
import { renewedUntil } from '@/lib/names/expiry'
import type { KnownName } from '@/lib/names/known-name'
import { Part } from './part'

/** One more term: until when, and for how much. */
export function RenewName({ known }: { known: KnownName }) {
  const t = useTranslations('name.renew')
  const start = useStartFlow()
  const amountText = useAmountText()
  const { terms, now } = useNameTerm()
  const { registryName, renewedAt } = known.state
  if (!terms || now === undefined) return null
  const { areRenewalsOn, expiration, registrationFee } = terms
  return (
    <Part title={t('title')}>
      {areRenewalsOn ? (
        <>
          <p className="text-sm text-ink-muted">
            {t.rich('text', {
              until: () => <Moment at={renewedUntil(renewedAt, expiration, now)} dateOnly />,
            })}
          </p>
          <Button onClick={() => start({ kind: 'renew-name', name: { registryName, label: known.label } })}>
            {t('action', { amount: amountText(registrationFee) })}
          </Button>
        </>
      ) : (
        <p className="text-sm text-ink-muted">{t('off')}</p>
      )}
    </Part>
  )
}
