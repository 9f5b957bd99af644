import { ArrowUpRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'

/** Pages of others that whoever runs this portal may name, and nobody else. */
export const elsewhere = ['buy', 'bridge', 'migration'] as const

export type OutboundLinks = Partial<Record<(typeof elsewhere)[number], string>>

/** Where to buy, bridge or exchange the old coin, outside this portal; nothing where no such page was named. */
export function Elsewhere({ links }: { links: OutboundLinks }) {
  const t = useTranslations('start.elsewhere')
  const named = elsewhere.flatMap((name) => {
    const url = links[name]
    return url ? [{ name, url }] : []
  })
  if (named.length === 0) return null
  return (
    <section className="card flex flex-col gap-4 p-5" aria-label={t('title')}>
      <div>
        <h2 className="text-lg font-semibold">{t('title')}</h2>
        <p className="text-sm text-ink-muted">{t('text')}</p>
      </div>
      <ul className="flex flex-wrap gap-2">
        {named.map(({ name, url }) => (
          <li key={name}>
            <a href={url} rel="noreferrer" className={buttonClass()}>
              {t(name, { host: new URL(url).host })}
              <ArrowUpRight size={16} strokeWidth={1.5} className="rtl:-scale-x-100" aria-hidden />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
