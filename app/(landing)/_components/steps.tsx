import { useTranslations } from 'next-intl'

const steps = ['choose', 'stake', 'earn'] as const

/** What staking is, in three steps. */
export function Steps() {
  const t = useTranslations('home.steps')
  return (
    <section className="flex flex-col gap-6 pb-6">
      <h2 className="text-xl font-semibold">{t('title')}</h2>
      <ol className="grid gap-x-10 gap-y-6 sm:grid-cols-3">
        {steps.map((step, index) => (
          <li key={step} className="flex flex-col gap-2 border-t border-line pt-4">
            <h3 className="flex items-baseline gap-2.5 font-medium">
              <span className="figure text-sm text-ink-muted">{index + 1}</span>
              {t(step)}
            </h3>
            <p className="max-w-[44ch] text-sm text-ink-muted">{t(`${step}Text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
