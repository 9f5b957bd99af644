'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { classNames } from '@/components/ui/class-names'
import { places } from './places'

const looks = {
  top: {
    list: 'hidden items-center sm:flex',
    link: 'inline-flex min-h-11 items-center rounded-control px-3 text-sm',
    here: 'text-ink font-medium',
    there: 'text-ink-muted hover:text-ink',
  },
  bottom: {
    list: 'grid grid-cols-4',
    link: 'flex min-h-14 flex-col items-center justify-center gap-0.5 text-[0.75rem]',
    here: 'text-accent font-medium',
    there: 'text-ink-muted',
  },
} as const

/** The portal's places; on phones they are a bar at the bottom with icons. */
export function NavLinks({ at }: { at: keyof typeof looks }) {
  const t = useTranslations('common.nav')
  const path = usePathname()
  const look = looks[at]
  return (
    <ul className={look.list}>
      {places.map(({ href, name, icon: Icon }) => {
        const isHere = path === href || path.startsWith(`${href}/`)
        return (
          <li key={href}>
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
