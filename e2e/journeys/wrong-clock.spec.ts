import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { wrongClock } from '../fixtures/wrong-clock'
import { NodePage } from '../pages/node'
import { OpenNodePage } from '../pages/open-node'
import { RewardsPage } from '../pages/rewards'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

const DAY_MILLISECONDS = 86_400_000
const UNLOCK_SECONDS = 15 * 86_400
const HALF_DAY_SECONDS = 43_200
/** The network counts in heights of two minutes, and its head may be some behind. */
const HEIGHTS_SECONDS = 900
const BOBS_NODE = 4

for (const { name, shift } of [
  { name: 'a day ahead', shift: DAY_MILLISECONDS },
  { name: 'a day behind', shift: -DAY_MILLISECONDS },
]) {
  test(`a computer's clock ${name}: what is locked and what is free follows the chain`, async ({
    page,
    context,
    world,
    walletOf,
  }) => {
    test.slow()
    await wrongClock(context, shift)
    const wallet = await walletOf('Alice')
    const contract = await chain().reservedFor(wallet.address)
    const [node, dialog] = [new OpenNodePage(page), new TransactionDialog(page)]
    await page.goto(`/stake/${contract}`)
    await new Shell(page).connect()
    const told = await page.evaluate(() => Date.now())
    expect(Math.abs(told - Date.now() - shift), 'the page is told the wrong time').toBeLessThan(60_000)
    await node.amount.fill('5000')
    await node.submit()
    await dialog.sign(/^Approve/)
    await dialog.sign(/^Stake/)
    await expect(dialog.result('Staked')).toBeVisible()
    await dialog.close()
    await expect(node.withdraw).toBeDisabled()
    await expect(page.getByText(/in 23 h/).first(), 'a day by the chain is left').toBeVisible()
    await world.jumpSeconds(86_500)
    await expect(node.withdraw).toBeEnabled()
  })

  test(`a computer's clock ${name}: moments are the chain's`, async ({ page, context, world, walletOf }) => {
    await wrongClock(context, shift)
    await walletOf('Bob')
    const [node, dialog] = [new NodePage(page), new TransactionDialog(page)]
    await node.open(BOBS_NODE)
    await new Shell(page).connect()
    await node.ask.click()
    await dialog.sign('Ask to leave')
    await expect(dialog.result('Asked to leave')).toBeVisible()
    await dialog.close()
    await world.settle()
    await expect(node.askAgain, 'it can be repeated after an hour of the chain').toBeDisabled()
    const asked = Number(await chain().leaveRequestedAt(BigInt(BOBS_NODE)))
    const told = await node.time('Unlocked: the node can be removed').getAttribute('datetime')
    const wait = Date.parse(told ?? '') / 1000 - asked
    expect(Math.abs(wait - UNLOCK_SECONDS), 'fifteen days of the chain').toBeLessThan(HEIGHTS_SECONDS)

    const rewards = new RewardsPage(page)
    await rewards.open()
    const left = HALF_DAY_SECONDS - ((await chain().now()) % HALF_DAY_SECONDS)
    const until = new RegExp(`Starts over in (${words(left)}|${words(left - 60)})`)
    await expect(rewards.reset).toHaveText(until)
  })
}

/** Hours and minutes of a length of time, as the meter begins to tell them. */
const words = (seconds: number) =>
  seconds < 3_600
    ? `${Math.floor(seconds / 60)} min`
    : `${Math.floor(seconds / 3_600)} h ${Math.floor((seconds % 3_600) / 60)} min`
