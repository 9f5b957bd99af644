import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import type { Sesh } from '@/lib/units/sesh'

type Props = {
  count: number
  total: Sesh | undefined
  /** Between the first signature and the second. */
  waitSeconds: number
}

/** What is to be known before the first signature: everything it costs, how it goes, and what becomes public. */
export function CartSum({ count, total, waitSeconds }: Props) {
  const t = useTranslations('names.buy')
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-4 text-sm">
      <h3 className="font-medium">{t('before')}</h3>
      <p className="flex items-baseline justify-between gap-4">
        <span className="text-ink-muted">{t('total', { count })}</span>
        <Amount value={total} className="text-base font-semibold" />
      </p>
      <p className="text-ink-muted">{t('steps', { seconds: waitSeconds })}</p>
      <p className="text-ink-muted">{t('public')}</p>
    </section>
  )
}
