'use client'

import { useTranslations } from 'next-intl'

const others = ['first', 'second', 'third', 'swarm', 'server'] as const

/** Everybody on the way, with what they can see and what not. */
export function WhoSees({ relay }: { relay: string }) {
  const t = useTranslations('messages.path')
  const host = URL.parse(relay)?.host ?? relay
  const isOurs = host === window.location.host
  const parties = [
    {
      name: isOurs ? t('relayOurs', { host }) : t('relay', { host }),
      sees: t('sees.relay'),
      not: t('not.relay'),
    },
    ...others.map((party) => ({
      name: t(party),
      sees: t(`sees.${party}`),
      not: t(`not.${party}`),
    })),
  ]
  return (
    <section className="flex flex-col gap-3">
      <h3 className="font-semibold">{t('whoSees')}</h3>
      <ol className="flex flex-col divide-y divide-line rounded-control border border-line">
        {parties.map(({ name, sees, not }) => (
          <li key={name} className="flex flex-col gap-1 p-4 text-sm">
            <span className="font-medium wrap-anywhere">{name}</span>
            <span>{sees}</span>
            <span className="text-ink-muted">{not}</span>
          </li>
        ))}
      </ol>
      <p className="text-sm text-ink-muted">{t('limit')}</p>
    </section>
  )
}
