import { beforeEach, expect, it } from 'vitest'
import { dataOf, signedBy, testAccount, testNetwork, type TestNetwork } from '../nodes/testing'

const DAY = 86_400_000
const [alice, mallory] = [testAccount(101), testAccount(102)]

let world: TestNetwork
let hashes: [one: string, two: string]
beforeEach(async () => {
  world = testNetwork()
  hashes = [await leave('one'), await leave('two')]
})

async function leave(text: string): Promise<string> {
  const params = { pubkey: alice.accountId, timestamp: world.clock.now, ttl: DAY, data: dataOf(text) }
  const { body } = await world.ask(world.member(alice), { method: 'store', params })
  return (body as { hash: string }).hash
}

const ask = (method: string, text: string, params: object, by = alice) =>
  world.ask(world.member(alice), {
    method,
    params: { ...signedBy(by, text), pubkey: alice.accountId, ...params },
  })

const resultsOf = ({ body }: { body: unknown }) => Object.values((body as { swarm: object }).swarm)

/** Days from now, as each member keeps them: the same everywhere. */
function daysLeft() {
  const each = world
    .membersOf(alice)
    .map(({ store }) => store.all().map(({ expiry }) => (expiry - world.clock.now) / DAY))
  for (const member of each) expect(member).toEqual(each[0])
  return each[0]
}

it('messages live longer or shorter, at every member', async () => {
  const [one, two] = hashes
  const expiry = world.clock.now + 3 * DAY
  const reply = await ask('expire', `expire${expiry}${one}`, { messages: [one], expiry })
  for (const result of resultsOf(reply)) expect(result).toMatchObject({ updated: [one], expiry })
  expect(daysLeft()).toEqual([3, 1])
  const each = [world.clock.now + DAY / 2, world.clock.now + 2 * DAY]
  await ask('expire', `expire${each.join('')}${one}${two}`, { messages: [one, two], expiry: each })
  expect(daysLeft()).toEqual([0.5, 2])
})

it('extending never shortens, shortening never extends; what stays is told', async () => {
  const [one, two] = hashes
  const at = { short: world.clock.now + DAY / 2, long: world.clock.now + 2 * DAY }
  await ask('expire', `expireextend${at.long}${one}`, { messages: [one], expiry: at.long, extend: true })
  const shorter = { messages: [one, two], expiry: at.short }
  const kept = await ask('expire', `expireextend${at.short}${one}${two}`, { ...shorter, extend: true })
  for (const result of resultsOf(kept))
    expect(result).toMatchObject({ updated: [], unchanged: { [one]: at.long } })
  expect(daysLeft()).toEqual([2, 1])
  await ask('expire', `expireshorten${at.long}${two}`, { messages: [two], expiry: at.long, shorten: true })
  expect(daysLeft()).toEqual([2, 1])
  await ask('expire', `expireshorten${at.short}${two}`, { messages: [two], expiry: at.short, shorten: true })
  expect(daysLeft()).toEqual([2, 0.5])
})

it('nothing is kept for more than 30 days', async () => {
  const expiry = world.clock.now + 90 * DAY
  await ask('expire', `expire${expiry}${hashes[0]}`, { messages: [hashes[0]], expiry })
  expect(daysLeft()).toEqual([30, 1])
})

it('everything ends earlier at once', async () => {
  const expiry = world.clock.now + DAY / 4
  const reply = await ask('expire_all', `expire_allall${expiry}`, { namespace: 'all', expiry })
  for (const result of resultsOf(reply)) expect(result).toMatchObject({ updated: { 0: [...hashes].sort() } })
  expect(daysLeft()).toEqual([0.25, 0.25])
  const later = world.clock.now + 5 * DAY
  await ask('expire_all', `expire_all${later}`, { expiry: later })
  expect(daysLeft()).toEqual([0.25, 0.25])
})

it('an owner asks until when messages are kept', async () => {
  const [one, two] = hashes
  const timestamp = world.clock.now
  const named = await ask('get_expiries', `get_expiries${timestamp}${one}`, { messages: [one], timestamp })
  expect(named.body).toMatchObject({ expiries: { [one]: timestamp + DAY } })
  const all = await ask('get_expiries', `get_expiries${timestamp}all`, { messages: ['all'], timestamp })
  expect(Object.keys((all.body as { expiries: object }).expiries).sort()).toEqual([one, two].sort())
})

it('error: what is not signed by the owner, contradicts itself or is too late changes nothing', async () => {
  const [one, two] = hashes
  const expiry = world.clock.now + DAY / 2
  const messages = [one, two]
  const timestamp = world.clock.now - 60_001
  const statuses = [
    await ask('expire', `expire${expiry}${one}${two}`, { messages, expiry }, mallory),
    await ask('expire', `expire${expiry}${one}${two}`, { messages, expiry, shorten: true }),
    await ask('expire_all', `expire_all${expiry}`, { namespace: 'all', expiry }),
    await ask('expire', 'expire', { messages, expiry, shorten: true, extend: true }),
    await ask('expire', 'expire', { messages, expiry: [expiry] }),
    await ask('get_expiries', `get_expiries${timestamp}all`, { messages: ['all'], timestamp }),
  ].map(({ status }) => status)
  expect(statuses).toEqual([401, 401, 401, 400, 400, 406])
  expect(daysLeft()).toEqual([1, 1])
})
