import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expectAccessible } from '../fixtures/accessible'
import { expect, test } from '../fixtures/test'
import { Simulator } from '../pages/simulator'

test.use({ changesWorld: false })

const run = promisify(execFile)

test('somebody simulates, shares the link, and everybody gets the same, the script too', async ({
  page,
  context,
}) => {
  const simulator = new Simulator(page)
  await simulator.open()
  await simulator.field('Amount').fill('5000')
  await simulator.field('For how long').fill('90')
  await page.getByText('What you expect of the future').click()
  await simulator.field('Most').first().fill('40')
  await simulator.field('Until the node starts').fill('7')
  await simulator.choose('A micro pool')
  await expect(page.getByRole('heading', { name: 'A micro pool: from gross to net' })).toBeVisible()
  await expectAccessible(page)

  const link = await simulator.link()
  const net = await (async () => {
    const other = await context.newPage()
    await other.goto(link)
    const shared = new Simulator(other)
    await shared.result('A micro pool').waitFor()
    await expect(other.getByText(/Computed with the figures of block \d+/)).toBeVisible()
    await expect(shared.field('Amount')).toHaveValue('5000')
    return shared.middle('A micro pool')
  })()
  const { stdout } = await run('node', ['--import', 'tsx', 'scripts/simulate/main.ts', link])
  const micro = stdout.split('\n\n').find((part) => part.startsWith('micro'))
  expect(micro).toMatch(new RegExp(`middle .* net ${net?.replace(' SESH', '')}\\n`))
})

test('a link with a wrong part is told, and the rest of it counts', async ({ page }) => {
  const simulator = new Simulator(page)
  await simulator.open('?amount=700&days=soon')
  await expect(page.getByText(/stands in for: days/)).toBeVisible()
  await expect(simulator.field('Amount')).toHaveValue('700')
  await expect(simulator.field('For how long')).toHaveValue('365')
})
