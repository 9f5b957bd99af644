/**
 * `npm run screenshot`: takes docs/screenshot.png from a running portal.
 * `npm run screenshot -- --all DIR [--url URL] [--path /stake]…`: every page at 390 and 1440 px in both themes.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser } from '@playwright/test'
import { ensureBrowser } from './browser.mjs'

const PAGES = ['/', '/stake', '/nodes', '/my', '/rewards']
const WIDTHS = { phone: 390, desktop: 1440 } as const
const THEMES = ['dark', 'light'] as const

const { values } = parseArgs({
  options: {
    all: { type: 'string' },
    url: { type: 'string', default: 'http://127.0.0.1:3000' },
    path: { type: 'string', multiple: true },
  },
})

type Shot = { path: string; width: number; theme: (typeof THEMES)[number]; file: string; whole: boolean }

async function take(browser: Browser, { path, width, theme, file, whole }: Shot) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme })
  await page.goto(values.url + path)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: file, fullPage: whole })
  await page.close()
  console.log(file)
}

function everyShot(folder: string): Shot[] {
  mkdirSync(folder, { recursive: true })
  return (values.path ?? PAGES).flatMap((path) =>
    Object.entries(WIDTHS).flatMap(([name, width]) =>
      THEMES.map((theme) => {
        const slug = path === '/' ? 'home' : path.slice(1).replaceAll('/', '-')
        return { path, width, theme, file: join(folder, `${slug}-${name}-${theme}.png`), whole: true }
      }),
    ),
  )
}

const readmeShot: Shot = {
  path: '/stake',
  width: 1440,
  theme: 'dark',
  file: 'docs/screenshot.png',
  whole: false,
}

const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-sync',
  ],
})
for (const shot of values.all ? everyShot(values.all) : [readmeShot]) await take(browser, shot)
await browser.close()
