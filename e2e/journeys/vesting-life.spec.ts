import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { OpenNodePage } from '../pages/open-node'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'
import { VestingPage } from '../pages/vesting'

const ONE = 1_000_000_000n
/** The vesting contract of the seeded market ends on day 400; the world's present is day 120. */
const DAYS_TO_THE_END = 281

test(
  'Dan stakes from his vesting contract, takes it back, and is paid out at its end',
  { tag: '@phone' },
  async ({ page, world, walletOf }) => {
    test.slow()
    const wallet = await walletOf('Dan')
    const vesting = chain().vesting
    const contract = await chain().reservedFor(world.person('Alice').address)
    const [mine, node, dialog] = [new VestingPage(page), new OpenNodePage(page), new TransactionDialog(page)]
    await mine.open()
    await new Shell(page).connect()
    await expect(page.getByText('Rewards of its stakes, in your wallet')).toBeVisible()
    await mine.stakeFromIt.click()
    await page.waitForURL('**/stake')
    await page.goto(`/stake/${contract}`)
    await expect(page.getByLabel('Stake with')).toHaveValue(vesting)
    await node.amount.fill('3000')
    await node.submit()
    await dialog.sign('Stake 3,000 SESH')
    await expect(dialog.result('Staked')).toBeVisible()
    await dialog.close()
    expect(await chain().contribution(contract, vesting)).toBe(3_000n * ONE)
    expect(wallet.signed, 'the vesting contract approves for itself').toHaveLength(1)

    await world.jumpSeconds(86_500)
    await page.reload()
    await page.getByRole('button', { name: 'Withdraw everything' }).click()
    await dialog.sign(/^Take back/)
    await expect(dialog.result('Taken back')).toBeVisible()
    await dialog.close()

    await world.jumpDays(DAYS_TO_THE_END)
    await mine.open()
    const before = await chain().sesh(wallet.address)
    await mine.release.click()
    await dialog.sign(/^Pay out/)
    await expect(dialog.result('Paid out')).toBeVisible()
    expect((await chain().sesh(wallet.address)) - before).toBeGreaterThan(20_000n * ONE)
  },
)

test('Dan hands his vesting contract over, after two warnings, and it is gone', async ({
  page,
  world,
  walletOf,
}) => {
  await walletOf('Dan')
  const mine = new VestingPage(page)
  await mine.open()
  await new Shell(page).connect()
  await mine.handOver(world.person('Alice').address)
  const dialog = new TransactionDialog(page)
  await dialog.sign('Hand it over for good')
  await expect(dialog.result('Handed over')).toBeVisible()
  await dialog.close()
  await expect(page.getByText('No vesting contract belongs to this wallet')).toBeVisible()
})

test('a vesting contract of somebody else is told, not offered', async ({ page, walletOf }) => {
  await walletOf('Alice')
  const mine = new VestingPage(page)
  await mine.open()
  await new Shell(page).connect()
  await mine.lookUp(chain().vesting.toLowerCase())
  await expect(page.getByText(/Only that wallet can use it/)).toBeVisible()
  await expect(mine.stakeFromIt).toBeHidden()
})
