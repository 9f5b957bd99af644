import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tokenIdOf } from '@/lib/crypto/names'
import { IndexProcess } from './testing/index-process'
import { LocalChain } from './testing/local-chain'
import { HIDDEN, NameScenario, tokenOf } from './testing/name-scenario'
import { nameDisagreements } from './testing/name-truth'
import { nameAnswer, nameEventList, nameList, nameStats } from './testing/name-wire'
import { problem } from './testing/wire'

/** How long the index may take to follow the chain. */
const FOLLOW = { timeout: 30_000, interval: 100 }
const START_MILLISECONDS = 120_000

const ODD = tokenIdOf('Alice')
const labels = ['alice', '1969', 'level', 'shorty', 'a-b', 'a_b', 'fresh', HIDDEN]

describe('an index of names beside its chain', () => {
  let chain: LocalChain
  let scenario: NameScenario
  let index: IndexProcess
  let directory: string

  const start = (fresh: boolean) =>
    IndexProcess.start({ deploymentFile: chain.describe(scenario.deployment), directory, fresh })

  const followsTheChain = () =>
    expect
      .poll(
        () =>
          nameDisagreements(index, {
            chain,
            deployment: scenario.deployment,
            tokens: [...labels.map(tokenOf), ODD],
          }),
        FOLLOW,
      )
      .toEqual({})

  const list = async (query: string) => nameList.parse((await index.get(`/v1/names?${query}`)).body)
  const labelsOf = async (query: string) => (await list(query)).items.map(({ label }) => label)
  const one = async (label: string) =>
    nameAnswer.parse((await index.get(`/v1/names/${tokenOf(label)}`)).body).name
  const kinds = async (label: string) =>
    nameEventList
      .parse((await index.get(`/v1/names/${tokenOf(label)}/events`)).body)
      .items.map(({ kind }) => kind)
      .reverse()
  const stats = async () => nameStats.parse((await index.get('/v1/names/stats')).body)

  /** All that the tables hold of names, without how fresh it is and what follows from the present time. */
  const everything = async () => ({
    names: await Promise.all(labels.map(one)),
    events: await Promise.all(labels.map(kinds)),
    list: await labelsOf('sort=registered'),
    stats: { ...(await stats()), freshness: null },
    changes: nameEventList.parse((await index.get('/v1/names/changes')).body).items,
    grace: (await index.get(`/v1/names/referrers/${scenario.address('Grace')}`)).status,
  })

  beforeAll(async () => {
    chain = await LocalChain.start()
    directory = join(chain.folder, 'index')
    scenario = await NameScenario.prepare(chain)
    await scenario.history()
    index = await start(false)
  }, START_MILLISECONDS)

  afterAll(async () => {
    await index?.stop()
    await chain?.stop()
  }, 20_000)

  it('has what was bought before it started, in the order of the labels', async () => {
    await followsTheChain()
    expect(await labelsOf('')).toEqual(['1969', 'a-b', 'a_b', 'alice', 'level', 'shorty', null])
    expect(await labelsOf('order=desc&limit=2')).toEqual([null, 'shorty'])
    const alice = await one('alice')
    expect(alice).toMatchObject({ labelSource: 'purchase', transferredAt: null, term: { state: 'active' } })
    expect(alice.owner).toBe(scenario.address('Alice'))
    expect(alice.records.session).toMatchObject({ text: '05ab', length: 4 })
    expect(await kinds('alice')).toEqual(['registered', 'record', 'purchased'])
  })

  it('E-03: a name of another form is in no search, only among what its owner holds', async () => {
    expect((await list('limit=200')).items.every(({ isStandard }) => isStandard)).toBe(true)
    const { items } = await list(`owner=${scenario.address('Bob')}`)
    expect(items).toMatchObject([{ tokenId: String(ODD), registryName: 'Alice', isStandard: false }])
  })

  it('a text with the zero character and 5,000 letters does not stop it', async () => {
    const { records } = await one('shorty')
    expect(records.session?.text).toMatch(/^zero \uFFFD inside x{4000,}$/)
    expect(records.session?.length).toBe(5_014)
  })

  it('a name nobody disclosed stays hidden', async () => {
    expect(await one(HIDDEN)).toMatchObject({ label: null, categories: [], isStandard: true })
    expect(await labelsOf('q=well')).toEqual([])
  })

  it('finds by beginning, part, category, length and owner, page by page', async () => {
    expect(await labelsOf('q=a')).toEqual(['a-b', 'a_b', 'alice'])
    expect(await labelsOf('q=a_')).toEqual(['a_b'])
    expect(await labelsOf('q=_&match=substring')).toEqual(['a_b'])
    expect(await labelsOf('q=lic&match=substring')).toEqual(['alice'])
    expect(await labelsOf('q=hort&match=substring')).toEqual(['shorty'])
    expect(await labelsOf('q=rts&match=substring')).toEqual([])
    for (const sort of ['label', 'registered', 'expires']) {
      const query = `q=l&match=substring&limit=1&sort=${sort}`
      const pages = await index.all(`/v1/names?${query}`, (body) => nameList.parse(body))
      expect(pages.map(({ label }) => label).sort()).toEqual(['alice', 'level'])
    }
    expect(await list('q=l&match=substring&limit=1')).toMatchObject({ total: 2, isTotalExact: true })
    expect(await labelsOf('category=palindrome')).toEqual(['level'])
    expect(await labelsOf('category=palindrome&sort=registered')).toEqual(['level'])
    expect(await labelsOf('category=year')).toEqual(['1969'])
    expect(await labelsOf('category=dictionary')).toEqual(['level'])
    expect(await labelsOf('category=first-name')).toEqual(['alice'])
    expect(await labelsOf('length=3')).toEqual(['a-b', 'a_b'])
    expect(await labelsOf(`owner=${scenario.address('Alice')}`)).toEqual(['1969', 'alice', 'level'])
    for (const sort of ['label', 'registered', 'expires']) {
      const pages = await index.all(`/v1/names?limit=2&sort=${sort}`, (body) => nameList.parse(body))
      expect(new Set(pages.map(({ tokenId }) => tokenId)).size).toBe(7)
    }
  })

  it('follows renewals, transfers, burns and a name that comes back', async () => {
    await scenario.changes()
    await followsTheChain()
    expect(await kinds('alice')).toEqual([
      ...['registered', 'record', 'purchased'],
      ...['burned', 'registered', 'purchased'],
    ])
    expect(await one('alice')).toMatchObject({ holding: 'held', records: { session: null } })
    const moved = await one('1969')
    expect(moved.owner).toBe(scenario.address('Bob'))
    expect(moved.transferredAt).not.toBeNull()
    expect(await one('a_b')).toMatchObject({ holding: 'burned', owner: null, label: 'a_b', term: null })
    expect(await labelsOf('q=a_')).toEqual([])
    expect(await kinds('level')).toContain('renewed')
  })

  it('E-23: a name that somebody else sent or registered is received, one that was bought is not', async () => {
    const isReceived = async (label: string) => (await one(label)).isReceived
    expect([await isReceived('1969'), await isReceived(HIDDEN)]).toEqual([true, true])
    expect([await isReceived('alice'), await isReceived('fresh')]).toEqual([false, false])
  })

  it('a label that a purchase left out is known from then on', async () => {
    expect(await one(HIDDEN)).toMatchObject({ label: HIDDEN, labelSource: 'skipped', categories: ['dash'] })
  })

  it('sums what was sold, and who brought it', async () => {
    const sums = await stats()
    expect(sums).toMatchObject({ held: 8, disclosed: 7, sold: 8, fees: { registration: '1000000000' } })
    expect(sums.categories).toContainEqual({ category: 'dash', held: 2 })
    expect(sums.days.reduce((sum, { sold }) => sum + sold, 0)).toBe(sums.sold)
    const { body } = await index.get(`/v1/names/referrers/${scenario.address('Grace')}`)
    expect(body).toMatchObject({ accrued: sums.referrals.accrued, claimed: '0' })
    expect(BigInt(sums.referrals.accrued)).toBeGreaterThan(0n)
  })

  it('terms follow the clock and the rule of today, without any log', async () => {
    await scenario.expiry()
    await followsTheChain()
    expect(await labelsOf('state=lapsed')).toEqual(['1969', 'a-b', 'alice', 'fresh', HIDDEN])
    expect(await labelsOf('state=active')).toEqual(['level', 'shorty'])
    expect(await kinds('shorty')).toEqual([
      ...['registered', 'purchased', 'record', 'expired'],
      ...['registered', 'purchased'],
    ])
    await scenario.setExpiration(390)
    await followsTheChain()
    expect(await labelsOf('state=grace')).toEqual(['1969', 'a-b', 'alice', 'fresh', HIDDEN])
    await scenario.setExpiration(420)
    await followsTheChain()
    expect(await labelsOf('state=expiring')).toEqual(['1969', 'a-b', 'alice', 'fresh', HIDDEN])
    await scenario.flipRenewals()
    await followsTheChain()
    expect(await list('state=endless')).toMatchObject({ total: 7, rules: { areRenewalsOn: false } })
    expect(await labelsOf('state=active')).toEqual([])
  })

  it.each([
    ['?q=Alice', 400, 'bad-parameter'],
    ["?q=a'%20or%20'1'='1", 400, 'bad-parameter'],
    ['?category=rude', 400, 'bad-parameter'],
    ['?length=65', 400, 'bad-parameter'],
    ['?cursor=abc', 400, 'bad-cursor'],
    ['/alice', 400, 'bad-parameter'],
    [`/${2n ** 255n}`, 404, 'not-found'],
    [`/${'9'.repeat(79)}`, 400, 'bad-parameter'],
  ])('error: E-32 %s', async (path, status, code) => {
    const answer = await index.get(`/v1/names${path}`)
    expect(answer.status).toBe(status)
    expect(problem.parse(answer.body).error.code).toBe(code)
  })

  it(
    'makes the same tables when it reads the whole chain again',
    async () => {
      const before = await everything()
      expect(await index.stop()).toBe(0)
      index = await start(true)
      expect(await everything()).toEqual(before)
    },
    START_MILLISECONDS,
  )
})
