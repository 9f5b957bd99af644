import { defineConfig } from '@playwright/test'

/** Flags without which Debian's Chromium talks to the outside or cannot start as root. */
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A microphone that beeps; whether a page may use it is asked as ever.
  '--use-fake-device-for-media-stream',
]

const { CHROME_PATH, CI, PLAYWRIGHT_JSON_OUTPUT_NAME } = process.env

/** The journeys of a worker share one running world: they run one after another and go back to a snapshot of it. */
export default defineConfig({
  testDir: 'e2e/journeys',
  globalSetup: './e2e/global-setup.ts',
  outputDir: 'test-results/journeys',
  fullyParallel: false,
  workers: 2,
  forbidOnly: Boolean(CI),
  // What fails once and then passes is told by name at the end of `npm test`, and three of those fail it.
  retries: 1,
  // Ceilings for a slow machine; nothing waits for them to pass.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    ['html', { open: 'never', outputFolder: 'playwright-report' }],
    ...(PLAYWRIGHT_JSON_OUTPUT_NAME ? [['json'] as const] : []),
  ],
  use: {
    // A trace costs a quarter of the time of every journey: `--trace on` for the one that is looked at.
    trace: 'off',
    screenshot: 'only-on-failure',
    locale: 'en-US',
    timezoneId: 'UTC',
    launchOptions: { args: chromiumFlags, ...(CHROME_PATH ? { executablePath: CHROME_PATH } : {}) },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    // Every page is looked at in both widths; of the flows, those that a phone is used for.
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
  ],
})
