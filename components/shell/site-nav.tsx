import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { classNames } from '@/components/ui/class-names'
import { type NavAt, navLooks, wideOnlyClass } from './nav-looks'
import { placesAt, type SiteParts } from './places'

/** The places without any script, for pages outside the portal's own frame. */
export function SiteNav({ at, parts }: { at: NavAt; parts: SiteParts }) {
  const t = useTranslations('common.nav')
  const look = navLooks[at]
  return (
    <ul className={look.list}>
      {placesAt(at, parts).map(({ href, name, icon: Icon, isWideOnly }) => (
        <li key={href} className={isWideOnly && wideOnlyClass}>
          <Link href={href} prefetch={false} className={classNames(look.link, look.there)}>
            {at === 'bottom' && <Icon size={20} strokeWidth={1.5} aria-hidden />}
            {t(name)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
