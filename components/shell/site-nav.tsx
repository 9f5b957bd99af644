import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { classNames } from '@/components/ui/class-names'
import { type NavAt, navLooks } from './nav-looks'
import { placesAt } from './places'

/** The places without any script, for pages outside the portal's own frame. */
export function SiteNav({ at }: { at: NavAt }) {
  const t = useTranslations('common.nav')
  const look = navLooks[at]
  return (
    <ul className={look.list}>
      {placesAt(at).map(({ href, name, icon: Icon }) => (
        <li key={href}>
          <Link href={href} prefetch={false} className={classNames(look.link, look.there)}>
            {at === 'bottom' && <Icon size={20} strokeWidth={1.5} aria-hidden />}
            {t(name)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
