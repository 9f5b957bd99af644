import { getAddress } from 'viem'
import { chain } from '../fixtures/chain'
import { names } from '../fixtures/names'
import { expect, test } from '../fixtures/test'
import { OpenNodePage } from '../pages/open-node'
import { OpenNodes } from '../pages/open-nodes'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('Alice sends her rewards to a friend by name: the address is what she signs', async ({
  page,
  walletOf,
}) => {
  const wallet = await walletOf('Alice')
  const friend = await names().ownerOf('bobs-bakery')
  await new OpenNodes(page).chooseCheapest()
  await new Shell(page).connect()
  const contract = getAddress(new URL(page.url()).pathname.split('/').at(-1) ?? '')
  const node = new OpenNodePage(page)
  await node.fillMaximum()
  await page.getByRole('checkbox', { name: 'Send rewards to another address' }).check()
  const field = page.getByRole('textbox', { name: 'Rewards address' })
  await field.fill('no-such-friend')
  await field.blur()
  await expect(page.getByText('"no-such-friend" belongs to nobody')).toBeVisible()
  await field.fill('bobs-bakery')
  await field.blur()
  await expect(field).toHaveValue(friend)
  await expect(page.getByText('The wallet that holds the name “bobs-bakery” now.')).toBeVisible()
  await node.submit()
  const dialog = new TransactionDialog(page)
  await dialog.sign(/^Approve/)
  await dialog.sign(/^Stake/)
  await expect(dialog.result('Staked')).toBeVisible()
  expect(await chain().beneficiaryOf(contract, wallet.address)).toBe(friend)
})

test('a friend’s page tells account, badges and other names, of the chain alone', async ({ page }) => {
  await page.goto('/names/bobs-bakery')
  await page.getByRole('link', { name: 'Profile' }).click()
  await expect(page).toHaveURL(/\/u\/bobs-bakery$/)
  await expect(page.getByRole('heading', { level: 1, name: 'bobs-bakery' })).toBeVisible()
  await expect(page.getByText(/^Holds \d+ names/)).toBeVisible()
  await expect(page.getByText(/^Holds this name since/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'lastcall' })).toBeVisible()
  await page.getByRole('link', { name: 'Everything about this wallet' }).click()
  await expect(page).toHaveURL(new RegExp(`/address/${await names().ownerOf('bobs-bakery')}`, 'i'))
})

test('E-30: a profile link carries nothing but the name', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/u/loki?to=0x000000000000000000000000000000000000dEaD')
  await expect(page.getByRole('heading', { level: 1, name: 'loki' })).toBeVisible()
  await expect(page.getByText(/dEaD/i)).toHaveCount(0)
})

test('a name that nobody holds, and a text that is none, say so on the profile page', async ({ page }) => {
  await page.goto('/u/nobody-has-this')
  await expect(page.getByRole('link', { name: 'See the price' })).toBeVisible()
  await page.goto('/u/al%E2%80%8Bice')
  await expect(page.getByText(/U\+200B/)).toBeVisible()
})

test('a name that nobody told is unlocked by who can type it, and nothing of the guess leaves the browser', async ({
  page,
}) => {
  const told: string[] = []
  page.on('request', (request) => {
    if (/hidden-(oyster|pearl)/.test(`${request.url()} ${request.postData() ?? ''}`)) told.push(request.url())
  })
  await page.goto(`/names/id/${names().idOf('hidden-pearl')}`)
  const [guess, unlock] = [page.getByLabel('The name'), page.getByRole('button', { name: 'Unlock' })]
  await guess.fill('hidden-oyster')
  await unlock.click()
  await expect(page.getByText('hidden-oyster is another name. Nothing was sent.')).toBeVisible()
  await guess.fill('hidden-pearl')
  await unlock.click()
  await expect(page.getByRole('heading', { level: 1, name: 'hidden-pearl' })).toBeVisible()
  expect(told).toEqual([])
})
