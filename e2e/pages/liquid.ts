import type { Page } from '@playwright/test'
import { type Address, createPublicClient, createWalletClient, type Hex, http } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { foundry } from 'viem/chains'
import { liquidStakingAbi } from '@/contracts-abi/liquid-staking'
import { demoAccount } from '@/devnet/chain/accounts'
import { parseDeployment } from '@/lib/deployment/deployment'
import { readRunningWorld } from '../fixtures/running-world'

/** The page of the vault. */
export class LiquidPage {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open() {
    await this.page.goto('/stake/liquid')
    await this.page.getByRole('heading', { name: 'Where the money is' }).waitFor()
  }

  get amount() {
    return this.page.getByRole('textbox', { name: 'SESH to deposit' })
  }

  get deposit() {
    return this.page.getByRole('main').getByRole('button', { name: /^Deposit [\d.,]+ SESH$/ })
  }

  get redeemAmount() {
    return this.page.getByRole('textbox', { name: 'SESH to take out' })
  }

  get redeemNow() {
    return this.page.getByRole('button', { name: 'Redeem now' })
  }

  get redeemInTurn() {
    return this.page.getByRole('button', { name: 'Redeem in turn' })
  }

  /** Fills in all that can be taken out. */
  async redeemAll() {
    await this.page
      .getByRole('button', { name: /^All: / })
      .last()
      .click()
  }

  get quote() {
    return this.page.getByText(/^You get [\d.,]+ stSESH\.$/)
  }

  get position() {
    return this.page.getByRole('heading', { name: 'Your position' })
  }

  get take() {
    return this.page.getByRole('button', { name: 'Take it' })
  }

  get requests() {
    return this.page.getByRole('heading', { name: 'On the way out' })
  }

  get collect() {
    return this.page.getByRole('button', { name: 'Collect rewards' })
  }

  get askBack() {
    return this.page.getByRole('button', { name: 'Ask back' })
  }

  says(text: string | RegExp) {
    return this.page.getByText(text)
  }
}

/** The vault itself, as the chain has it. */
export function vault() {
  const { deployment, urls } = readRunningWorld()
  const address = parseDeployment(deployment).liquid?.[0]?.vault
  if (!address) throw new Error('the world has no vault')
  const transport = http(urls.chain)
  const client = createPublicClient({ chain: foundry, transport })
  const contract = { address, abi: liquidStakingAbi } as const
  const signedBy = (privateKey: Hex) =>
    createWalletClient({ account: privateKeyToAccount(privateKey), chain: foundry, transport })
  const mined = async (hash: Hex) => {
    const { status } = await client.waitForTransactionReceipt({ hash })
    if (status !== 'success') throw new Error('the vault refused it')
  }
  return {
    address,
    sharesOf: (wallet: Address) =>
      client.readContract({ ...contract, functionName: 'balanceOf', args: [wallet] }),
    worthOf: (shares: bigint) =>
      client.readContract({ ...contract, functionName: 'convertToAssets', args: [shares] }),
    waiting: async () => (await client.readContract({ ...contract, functionName: 'queueLength' }))[1],
    seats: () => client.readContract({ ...contract, functionName: 'openSeats' }),
    /** Somebody collects a seat without proving anything for it. */
    collectUnproven: async ({ privateKey, seat }: { privateKey: Hex; seat: Address }) =>
      mined(
        await signedBy(privateKey).writeContract({ ...contract, functionName: 'collectSeat', args: [seat] }),
      ),
    /** The guardian stops deposits. */
    pause: async () =>
      mined(
        await signedBy(demoAccount('deployer').privateKey).writeContract({
          ...contract,
          functionName: 'pause',
        }),
      ),
  }
}
