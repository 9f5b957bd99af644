import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Logo } from './logo'
import { bottomBarClass } from './nav-looks'
import type { SiteParts } from './places'
import { SiteNav } from './site-nav'
import { SkipLink } from './skip-link'
import { ThemeToggle } from './theme-toggle'

type Props = { parts: SiteParts; children: ReactNode }

/** Frame of pages that need no wallet and load next to no script. */
export function LightFrame({ parts, children }: Props) {
  const t = useTranslations('common')
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink>{t('skip')}</SkipLink>
      <header className="border-b border-line">
        <div className="mx-auto flex min-h-16 w-full max-w-[75rem] items-center justify-between gap-4 px-4 sm:px-8">
          <div className="flex items-center gap-6">
            <Link
              href="/"
              prefetch={false}
              className="flex min-h-11 items-center gap-2.5 font-semibold whitespace-nowrap"
            >
              <Logo /> {t('product')}
            </Link>
            <nav aria-label={t('nav.label')} className="max-md:hidden">
              <SiteNav at="top" parts={parts} />
            </nav>
          </div>
          <ThemeToggle toLight={t('theme.toLight')} toDark={t('theme.toDark')} />
        </div>
      </header>
      <main id="content" className="mx-auto w-full max-w-[75rem] flex-1 px-4 sm:px-8">
        {children}
      </main>
      <nav aria-label={t('nav.label')} className={bottomBarClass}>
        <SiteNav at="bottom" parts={parts} />
      </nav>
    </div>
  )
}
