import { expect, test } from '../fixtures/test'
import { RewardsPage } from '../pages/rewards'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

const NO_CLAIMS = 'Claims wait until tomorrow, because a signature is being looked into.'
const TERMS = { PORTAL_TERMS_URL: 'http://127.0.0.1/terms' }

test('a signed stop of claims disables claiming with its sentence, and nothing else', async ({
  page,
  walletOf,
  secondPortal,
}) => {
  test.slow()
  const wallet = await walletOf('Bob')
  await secondPortal.start(
    {},
    {
      stopped: [{ flow: 'claim', text: NO_CLAIMS }],
      notices: [{ tone: 'info', text: 'Version 12 is out. <b>Nobody</b> has to do anything.' }],
    },
  )
  const [rewards, dialog] = [new RewardsPage(page), new TransactionDialog(page)]
  await page.goto(`${secondPortal.url}/rewards`)
  await expect(page.getByText('<b>Nobody</b>'), 'text of the operator is never markup').toBeVisible()
  await expect(page.getByText(NO_CLAIMS).first()).toBeVisible()
  await new Shell(page).connect()
  await rewards.claim.click()
  await expect(dialog.dialog.getByText(NO_CLAIMS)).toBeVisible()
  await expect(dialog.button(/^Prove/)).toBeDisabled()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Have the pool pay out now' }).click()
  await dialog.sign('Have it paid out')
  await expect(dialog.result('Paid out')).toBeVisible()
  expect(wallet.signed).toHaveLength(1)
})

test('terms are asked for once before the first signature, and again when their version changes', async ({
  page,
  walletOf,
  secondPortal,
}) => {
  test.slow()
  await walletOf('Bob')
  await secondPortal.start({ ...TERMS, PORTAL_TERMS_VERSION: '2026-11' })
  const [rewards, dialog] = [new RewardsPage(page), new TransactionDialog(page)]
  await page.goto(`${secondPortal.url}/rewards`)
  await new Shell(page).connect()
  await rewards.claim.click()
  await expect(dialog.dialog.getByText('version 2026-11')).toBeVisible()
  await expect(dialog.button(/^Prove/)).toBeDisabled()
  await dialog.button('I accept the terms').click()
  await expect(dialog.button(/^Prove/)).toBeEnabled()
  await page.reload()
  await rewards.claim.click()
  await expect(dialog.button(/^Prove/), 'remembered over a reload').toBeEnabled()

  await secondPortal.start({ ...TERMS, PORTAL_TERMS_VERSION: '2026-12' })
  await page.reload()
  await rewards.claim.click()
  await expect(dialog.dialog.getByText('version 2026-12')).toBeVisible()
  await expect(dialog.button(/^Prove/)).toBeDisabled()
})

test('in maintenance every page says so, and that nothing is touched', async ({ page, secondPortal }) => {
  const sentence = 'Back at 14:00 UTC.'
  await secondPortal.start({ PORTAL_MAINTENANCE: sentence })
  for (const path of ['/stake', '/rewards', '/run', '/nodes/1']) {
    await page.goto(secondPortal.url + path)
    await expect(page.getByRole('heading', { level: 1, name: 'We are working on the portal' })).toBeVisible()
    await expect(page.getByText(sentence)).toBeVisible()
    await expect(page.getByText(/are not touched by this/)).toBeVisible()
  }
})
