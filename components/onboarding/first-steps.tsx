import { ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Elsewhere, type OutboundLinks } from './elsewhere'
import { type Start, starts, stepsFrom } from './paths'
import { termTags } from './term'

type Props = { start: Start | undefined; hasFaucet: boolean; outbound: OutboundLinks }

/** Three ways to begin; the chosen one as steps in plain words. The choice is in the page's address. */
export function FirstSteps({ start, hasFaucet, outbound }: Props) {
  const t = useTranslations('start')
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <nav aria-label={t('choose')} className="flex flex-col gap-3">
        <p className="font-medium">{t('choose')}</p>
        <ul className="grid gap-3 sm:grid-cols-3">
          {starts.map((name) => (
            <li key={name}>
              <Link
                href={`/start?have=${name}`}
                prefetch={false}
                aria-current={name === start ? 'page' : undefined}
                className={classNames(
                  'card flex h-full min-h-24 flex-col gap-1 p-4 hover:border-line-strong',
                  name === start && 'border-accent',
                )}
              >
                <span className="font-medium">{t(`have.${name}`)}</span>
                <span className="text-sm text-ink-muted">{t(`haveText.${name}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {start && <Steps start={start} hasFaucet={hasFaucet} />}
      <Elsewhere links={outbound} />
      <section className="flex flex-col gap-2 text-sm text-ink-muted">
        <h2 className="text-lg font-semibold text-ink">{t('know.title')}</h2>
        <p>{t.rich('know.lock', termTags)}</p>
        <p>{t.rich('know.cost', termTags)}</p>
        <p>{t.rich('know.keys', termTags)}</p>
      </section>
    </div>
  )
}

function Steps({ start, hasFaucet }: { start: Start; hasFaucet: boolean }) {
  const t = useTranslations('start')
  return (
    <section aria-label={t('steps')}>
      <h2 className="mb-4 text-lg font-semibold">{t('steps')}</h2>
      <ol className="flex flex-col gap-4">
        {stepsFrom(start, hasFaucet).map(({ name, href }, index) => (
          <li key={name} className="card flex gap-4 p-5">
            <span className="figure text-ink-muted" aria-hidden>
              {index + 1}
            </span>
            <div className="flex min-w-0 flex-col gap-2">
              <h3 className="font-medium">{t(`step.${name}`)}</h3>
              <p className="text-sm text-ink-muted">{t.rich(`stepText.${name}`, termTags)}</p>
              {href && (
                <Link
                  href={href}
                  prefetch={false}
                  className={classNames(
                    buttonClass(name === 'stake' ? 'primary' : 'secondary'),
                    'self-start',
                  )}
                >
                  {t(`go.${href}`)}
                  <ArrowRight size={16} strokeWidth={1.5} className="rtl:-scale-x-100" aria-hidden />
                </Link>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
