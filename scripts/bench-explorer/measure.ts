import type { Browser, Page } from '@playwright/test'

const API_CALLS = 40
const SCROLL_FRAMES = 120
const PIXELS_A_FRAME = 400
const BYTES_PER_MEGABYTE = 1_000_000

/** The value below which `share` (0 to 1) of the numbers lie. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** How long each of many requests took, in milliseconds, one after another. */
export async function timeRequests(url: string): Promise<number[]> {
  const times: number[] = []
  for (let call = 0; call < API_CALLS; call += 1) {
    const start = performance.now()
    const answer = await fetch(url)
    await answer.text()
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
    times.push(performance.now() - start)
  }
  return times
}

export type PageMeasure = {
  /** From the first request to a row on the screen, milliseconds. */
  firstRow: number
  /** Until the count names every node, milliseconds. */
  allNodes: number
  /** Length of each frame while scrolling fast, milliseconds. */
  frames: number[]
  /** JavaScript heap after scrolling, megabytes. */
  heap: number
}

/** Opens the explorer as a stranger does and scrolls through it. */
export async function measurePage(browser: Browser, web: string, nodes: number): Promise<PageMeasure> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const start = performance.now()
  await page.goto(`${web}/nodes`)
  await page.getByRole('main').getByRole('listitem').first().waitFor()
  const firstRow = performance.now() - start
  const counted = `${nodes.toLocaleString('en')} nodes`
  await page.getByRole('status').filter({ hasText: counted }).waitFor()
  const allNodes = performance.now() - start
  const frames = await scroll(page)
  const session = await page.context().newCDPSession(page)
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await page.close()
  return { firstRow, allNodes, frames, heap: usedSize / BYTES_PER_MEGABYTE }
}

const scroll = (page: Page): Promise<number[]> =>
  page.evaluate(
    async ({ count, step }) => {
      const lengths: number[] = []
      let last = performance.now()
      while (lengths.length < count) {
        window.scrollBy(0, step)
        await new Promise((resolve) => requestAnimationFrame(resolve))
        const now = performance.now()
        lengths.push(now - last)
        last = now
      }
      return lengths
    },
    { count: SCROLL_FRAMES, step: PIXELS_A_FRAME },
  )
