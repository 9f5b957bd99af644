import { defineConfig } from '@playwright/test'
import { launchOptions } from './e2e/fixtures/launch'

const { CI, PLAYWRIGHT_JSON_OUTPUT_NAME } = process.env

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
    launchOptions: launchOptions(),
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
