import type { Metadata, Viewport } from 'next'
import { getLocale } from 'next-intl/server'
import { headers } from 'next/headers'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { ThemeScript } from '@/components/ui/theme-script'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Session Portal', template: '%s · Session Portal' },
  description:
    'Stake Session Tokens, see what your stake earns, and claim it with a signature of the node network.',
  icons: { icon: '/icon.svg' },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: dark)', color: '#090c0b' },
    { media: '(prefers-color-scheme: light)', color: '#f5f7f6' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection() // Every page carries a fresh nonce, so none can be rendered ahead.
  const nonce = (await headers()).get('x-nonce') ?? undefined
  const locale = await getLocale()
  return (
    <html lang={locale} dir="ltr" suppressHydrationWarning>
      <head>
        <ThemeScript nonce={nonce} />
      </head>
      <body>{children}</body>
    </html>
  )
}
