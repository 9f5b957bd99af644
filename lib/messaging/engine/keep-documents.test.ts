import { expect, it } from 'vitest'
import { begin, setName } from './actions/people'
import { device, settle, start, until } from './engine-test-device'
import { plainDocuments } from './engine-test-world'

const alice = `05${'aa'.repeat(32)}`
const bob = `05${'bb'.repeat(32)}`
const DAY = 86_400_000

const world = async () => {
  const swarms = start()
  const now = swarms.networkOf(alice).now
  const browser = () => device(swarms, alice, { documents: plainDocuments(now) })
  const one = await browser()
  await setName(one.context, { name: 'Ann' })
  await begin(one.context, { conversation: bob })
  await until(() => swarms.storedFor(alice).length === 2)
  return { swarms, browser, one }
}

it('an account that only waits finds its name and contacts in the swarm after months', async () => {
  const { swarms, browser } = await world()
  for (let days = 0; days < 90; days += 20) {
    swarms.moveClock(days * DAY)
    await settle(10_000)
  }
  const later = await browser()
  await until(() => later.view(bob) !== undefined)
  expect(later.engine.state().account.name).toBe('Ann')
})

it('what the swarm has lost is there again within hours', async () => {
  const { swarms, browser } = await world()
  swarms.lose(alice)
  swarms.moveClock(7 * 3_600_000)
  await until(() => swarms.storedFor(alice).length === 2)
  const later = await browser()
  await until(() => later.view(bob) !== undefined)
})
