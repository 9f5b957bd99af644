import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Providers } from '@/app/providers'
import { PortalNotices } from '@/components/notices/portal-notices'
import { Logo } from '@/components/shell/logo'
import { Maintenance } from '@/components/shell/maintenance'
import { NavLinks } from '@/components/shell/nav-links'
import { bottomBarClass } from '@/components/shell/nav-looks'
import { Palette } from '@/components/shell/palette/palette'
import { SkipLink } from '@/components/shell/skip-link'
import { StatusBar } from '@/components/shell/status-bar'
import { ThemeToggle } from '@/components/shell/theme-toggle'
import { JournalTray } from '@/components/transaction/journal-tray'
import { ConnectButton } from '@/components/wallet/connect-button'
import { NetworkNotice } from '@/components/wallet/network-notice'
import { publicDeployment } from '@/lib/server/deployment'
import { portalTerms, serverEnv, walletConnectProjectId } from '@/lib/server/env'

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const [messages, t] = await Promise.all([getMessages(), getTranslations('common')])
  const { PORTAL_MAINTENANCE: maintenance } = serverEnv()
  const { home: _landingOnly, messages: _messengerOnly, ...handedOver } = messages
  return (
    <NextIntlClientProvider messages={handedOver}>
      <Providers
        deployment={publicDeployment()}
        walletConnectProjectId={walletConnectProjectId()}
        terms={portalTerms()}
      >
        <SkipLink>{t('skip')}</SkipLink>
        <div className="flex min-h-dvh flex-col">
          <header className="sticky top-0 z-30 border-b border-line bg-surface-0">
            <div className="mx-auto flex min-h-16 max-w-[75rem] items-center justify-between gap-3 px-4 sm:px-8">
              <div className="flex items-center gap-6">
                <Link
                  href="/"
                  prefetch={false}
                  aria-label={t('product')}
                  className="flex min-h-11 items-center gap-2.5 font-semibold whitespace-nowrap"
                >
                  <Logo /> <span className="max-lg:hidden">{t('product')}</span>
                </Link>
                <nav aria-label={t('nav.label')} className="max-md:hidden">
                  <NavLinks at="top" />
                </nav>
              </div>
              <div className="flex items-center gap-1.5 xl:whitespace-nowrap [&:has([data-testid=journal-tray])_kbd]:hidden">
                <JournalTray />
                <Palette />
                <ThemeToggle toLight={t('theme.toLight')} toDark={t('theme.toDark')} />
                <ConnectButton />
              </div>
            </div>
          </header>
          <main id="content" className="mx-auto w-full max-w-[75rem] flex-1 px-4 py-6 sm:px-8 sm:py-10">
            <NetworkNotice />
            <PortalNotices />
            {maintenance ? <Maintenance text={maintenance} /> : children}
          </main>
          <StatusBar />
          <nav aria-label={t('nav.label')} className={bottomBarClass}>
            <NavLinks at="bottom" />
          </nav>
        </div>
      </Providers>
    </NextIntlClientProvider>
  )
}
