'use client'

import { useTranslations } from 'next-intl'
import { shortId } from '@/components/figures/short-id'
import { Identicon } from '@/components/ui/identicon'
import type { RoutePath } from '@/lib/messaging/model/route'

const places = ['first', 'second', 'third'] as const

/** Three nodes in the order in which they pass a question on. */
export function PathCard({ path: { hops, milliseconds }, number }: { path: RoutePath; number: number }) {
  const t = useTranslations('messages.path')
  return (
    <article className="flex flex-col gap-3 rounded-control border border-line p-4">
      <h3 className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm font-semibold">
        {t('path', { number })}
        <span className="figure text-xs font-normal text-ink-muted">
          {milliseconds === null ? t('unmeasured') : t('trip', { milliseconds: Math.round(milliseconds) })}
        </span>
      </h3>
      <ol className="flex flex-col">
        {hops.map(({ address, key }, index) => (
          <li key={key} className="relative flex items-center gap-3 py-1.5">
            {index > 0 && (
              <span aria-hidden className="absolute start-[15px] -top-1.5 h-3 w-px bg-line-strong" />
            )}
            <Identicon seed={key} family="node" size={32} />
            <span className="flex min-w-0 flex-col">
              <span className="text-xs text-ink-muted">{t(places[index] ?? 'third')}</span>
              <span className="flex flex-wrap gap-x-2 text-sm">
                <span dir="ltr" className="figure">
                  {address}
                </span>
                <span dir="ltr" title={key} className="figure text-ink-muted">
                  {shortId(key)}
                </span>
              </span>
            </span>
          </li>
        ))}
      </ol>
    </article>
  )
}
