/**
 * `npm run bench:messages [-- --messages 10000]`: a long conversation in Chromium, over real nodes. Prints how long it takes to
 * add it, to open it and to write into it, frame times while scrolling, and memory. Needs a build: `npm run build`.
 */
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { percentile } from '@/scripts/bench-explorer/measure'
import { ensureBrowser } from '@/scripts/browser.mjs'
import { longHistory } from './long-history'
import { startMessagesPortal } from './portal'
import { Reader } from './reader'

const PASSWORD = 'password of the file'
const WRITTEN = 20
const BYTES_PER_MEGABYTE = 1_000_000

const { values } = parseArgs({ options: { messages: { type: 'string', default: '10000' } } })
const count = Number(values.messages)
if (!Number.isSafeInteger(count) || count < 1) throw new Error('--messages takes a whole number above zero')

const say = (name: string, text: string) => console.log(`${name.padEnd(40)}${text}`)
const milliseconds = (value: number) => `${value.toFixed(0)} ms`
const spread = (times: readonly number[]) =>
  `p50 ${milliseconds(percentile(times, 0.5))}, p95 ${milliseconds(percentile(times, 0.95))}, longest ${milliseconds(Math.max(...times))}`

const portal = await startMessagesPortal()
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const history = longHistory({ count, password: PASSWORD, now: Date.now() })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const reader = new Reader(page)
  say(
    `add ${count} messages from a file`,
    milliseconds(await reader.begin({ url: portal.url, ...history, password: PASSWORD })),
  )
  await reader.comeBack()
  say('open the conversation after a reload', milliseconds(await reader.open(history.newest)))
  say('frames while scrolling', spread(await reader.scroll()))
  await reader.goToEnd()
  const written: number[] = []
  for (let number = 1; number <= WRITTEN; number += 1) written.push(await reader.write(`written ${number}`))
  say('write a message, until it is seen', spread(written))
  const session = await page.context().newCDPSession(page)
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  say('heap of the page', `${(usedSize / BYTES_PER_MEGABYTE).toFixed(0)} MB`)
} finally {
  await browser.close()
  await portal.stop()
}
