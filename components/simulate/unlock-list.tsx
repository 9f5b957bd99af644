'use client'

import { CalendarPlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Moment } from '@/components/figures/moment'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button } from '@/components/ui/button'
import { saveFile } from '@/components/ui/save-file'
import { calendarFile } from '@/lib/staking/calendar'
import type { KindResult } from '@/lib/staking/simulate/simulate'
import type { UnixSeconds } from '@/lib/units/time'

/** When the stake works, may be asked back and is free; to be kept in a calendar, too. */
export function UnlockList({ result, now }: { result: KindResult; now: UnixSeconds }) {
  const t = useTranslations('simulate')
  const amountText = useAmountText()
  const { kind, calendar, minimum } = result
  const words = ({ kind: what, amount }: (typeof calendar)[number]) =>
    amount === undefined
      ? t(`moment.${what}`)
      : t('moment.part', { amount: amountText(amount), what: t(`moment.${what}`) })
  const save = () => {
    const entries = calendar.map((moment) => ({
      id: `${kind}-${moment.kind}-${moment.at}-${minimum}@${window.location.hostname}`,
      at: moment.at,
      title: words(moment),
      text: t('moment.text'),
      url: window.location.href,
    }))
    saveFile({ name: `${kind}.ics`, text: calendarFile(entries, now), type: 'text/calendar' })
  }
  return (
    <section className="card flex flex-col gap-3 p-5 sm:p-6">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-lg font-semibold">{t('moment.title')}</h2>
        <Button variant="quiet" size="small" onClick={save}>
          <CalendarPlus size={16} strokeWidth={1.5} aria-hidden />
          {t('moment.save')}
        </Button>
      </div>
      <ol className="flex flex-col">
        {calendar.map((moment) => (
          <li
            key={moment.kind}
            className="flex flex-wrap justify-between gap-x-4 border-t border-line py-2.5 text-sm first:border-t-0"
          >
            <span>{words(moment)}</span>
            <span className="text-ink-muted">
              <Moment at={moment.at} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
