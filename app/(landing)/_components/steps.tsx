import { useTranslations } from 'next-intl'

const steps = ['choose', 'stake', 'earn'] as const

/** What staking is, in three sentences. */
export function Steps() {
  const t = useTranslations('home.steps')
  return (
    <section className="flex flex-col gap-6 pb-10">
      <h2 className="text-xl font-semibold">{t('title')}</h2>
      <ol className="grid gap-x-10 gap-y-6 sm:grid-cols-3">
        {steps.map((step, index) => (
          <li key={step} className="flex flex-col gap-2 border-t border-line pt-4">
            <span className="figure text-sm text-ink-muted">{index + 1}</span>
            <h3 className="text-base font-medium">{t(step)}</h3>
            <p className="text-sm text-ink-muted">{t(`${step}Text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
