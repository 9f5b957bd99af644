import { getAddress } from 'viem'
import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { OpenNodes } from '../pages/open-nodes'
import { RewardsPage } from '../pages/rewards'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

const signaturePath = '/rewards'

for (const { fault, says } of [
  { fault: { status: 408 }, says: /too long|status 408/ },
  { fault: { status: 504 }, says: /too long|status 504/ },
  { fault: { garbage: true }, says: /unreadable answer/ },
] as const)
  test(`a backend that answers ${JSON.stringify(fault)} is told, and asking again works`, async ({
    page,
    world,
    walletOf,
  }) => {
    const wallet = await walletOf('Bob')
    const rewards = new RewardsPage(page)
    await rewards.open()
    await new Shell(page).connect()
    await expect(rewards.claim).toBeVisible()
    await world.faultBackend({ ...fault, path: signaturePath, times: 1000 })
    await rewards.verifySignature()
    await expect(page.getByText(says).first()).toBeVisible()
    await expect(page.getByText(/not affected|stay where they are/).first()).toBeVisible()
    expect(wallet.signed).toHaveLength(0)

    await world.faultBackend({ ...fault, path: signaturePath, times: 0 })
    await rewards.verifySignature()
    await expect(rewards.verified).toBeVisible()
  })

for (const status of [429, 503])
  test(`a chain endpoint that answers ${status} is told, and the page recovers by itself`, async ({
    page,
    world,
  }) => {
    const shell = new Shell(page)
    await new OpenNodes(page).open()
    await page.route(`${world.urls.chain}/**`, (route) => route.fulfill({ status, body: 'slow down' }))
    await expect(shell.status.getByText('Chain does not answer')).toBeVisible({ timeout: 30_000 })
    await page.unroute(`${world.urls.chain}/**`)
    await expect(shell.status.getByText('Chain does not answer')).toBeHidden({ timeout: 30_000 })
  })

test('a signature made before another node joined is never sent: the network signs again', async ({
  page,
  world,
  walletOf,
}) => {
  const wallet = await walletOf('Bob')
  await new OpenNodes(page).chooseCheapest()
  const contract = getAddress(new URL(page.url()).pathname.split('/').at(-1) ?? '')
  const rewards = new RewardsPage(page)
  await rewards.open()
  await new Shell(page).connect()
  await rewards.claim.click()
  const dialog = new TransactionDialog(page)
  await expect(dialog.dialog.getByRole('button', { name: /^Prove/ })).toBeEnabled()

  const { privateKey } = world.person('Carol')
  await chain().contribute({ privateKey, contract, amount: await chain().open(contract) })
  await world.settle()
  await dialog.sign(/^Prove/)
  await expect(dialog.changed).toBeVisible()
  expect(wallet.signed).toHaveLength(0)
  await dialog.sign(/^Prove/)
  await dialog.sign(/^Claim/)
  await expect(dialog.result('Claimed')).toBeVisible()
})
