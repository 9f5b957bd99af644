import { expect, test } from '../fixtures/test'
import { OperatorPage } from '../pages/operator'

test('an operator’s score can be worked out again, and falls when the network expels a node', async ({
  page,
  world,
}) => {
  const carol = world.person('Carol').address
  const operator = new OperatorPage(page)
  await operator.open(carol)
  const before = Number(await operator.score.textContent())
  const numbers = [...((await operator.formula.textContent()) ?? '').matchAll(/\d+/g)].map(Number)
  const [score = -1, hundred = 0, days = 0, sameDays, newcomer = 0, faults = 0] = numbers
  expect([score, sameDays]).toEqual([before, days])
  expect(Math.floor((hundred * days) / (days + newcomer + faults))).toBe(before)
  await expect(operator.fees).toBeVisible()

  const link = operator.nodes.first().getByRole('link')
  const nodeId = Number((await link.getAttribute('href'))?.split('/').at(-1))
  await world.control('deregister', { nodeId })
  await page.reload()
  await expect(operator.evidence.filter({ hasText: 'Expelled by the network' })).toContainText(
    `Node ${nodeId}`,
  )
  expect(Number(await operator.score.textContent())).toBeLessThan(before)
})

test('without the index there is no score, because history is missing', async ({ page, world }) => {
  const operator = new OperatorPage(page)
  await world.stopIndexer()
  try {
    await operator.open(world.person('Carol').address)
    await expect(page.getByText(/there is no score until the index is back/)).toBeVisible()
    await expect(operator.score).toHaveCount(0)
  } finally {
    await world.startIndexer()
  }
})

test('an address that never ran a node has no score and no nodes', async ({ page, world }) => {
  const operator = new OperatorPage(page)
  await operator.open(world.person('Frank').address)
  await expect(page.getByText(/Too new to judge/)).toBeVisible()
  await expect(page.getByText(/operates no node and never did/)).toBeVisible()
})
