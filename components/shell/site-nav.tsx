import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { places } from './places'

/** The places by name, for pages outside the portal's own frame. */
export function SiteNav() {
  const t = useTranslations('common.nav')
  return (
    <nav aria-label={t('label')} className="hidden sm:block">
      <ul className="flex items-center">
        {places.map(({ href, name }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              className="inline-flex min-h-11 items-center rounded-control px-3 text-sm text-ink-muted hover:text-ink"
            >
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
