'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { classNames } from '@/components/ui/class-names'
import { useDeployment } from '@/lib/hooks/deployment'
import { type NavAt, navLooks, wideOnlyClass } from './nav-looks'
import { isAt, partsOf, placesAt } from './places'

/** The portal's places, the present one marked. */
export function NavLinks({ at }: { at: NavAt }) {
  const t = useTranslations('common.nav')
  const path = usePathname()
  const parts = partsOf(useDeployment())
  const look = navLooks[at]
  return (
    <ul className={look.list}>
      {placesAt(at, parts).map((place) => {
        const { href, name, icon: Icon, isWideOnly } = place
        const isHere = isAt(path, place)
        return (
          <li key={href} className={isWideOnly && wideOnlyClass}>
            <Link
              href={href}
              prefetch={false}
              aria-current={isHere ? 'page' : undefined}
              className={classNames(look.link, isHere ? look.here : look.there)}
            >
              {at === 'bottom' && <Icon size={20} strokeWidth={1.5} aria-hidden />}
              {t(name)}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
