import type { Page } from '@playwright/test'

const JOURNEY_WALLET = 'rk-wallet-option-test.journey.wallet'

/** What surrounds every page: the wallet button and the navigation. */
export class Shell {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get connectButton() {
    return this.page.getByRole('banner').getByRole('button', { name: 'Connect wallet' })
  }

  /** The wallet that the journey brought, in the choice of wallets. */
  get journeyWallet() {
    return this.page.getByTestId(JOURNEY_WALLET)
  }

  get skipLink() {
    return this.page.getByRole('link', { name: 'Skip to the content' })
  }

  get account() {
    return this.page.getByRole('button', { name: /^Account 0x/ })
  }

  /** How far chain, network and index are. */
  get status() {
    return this.page.getByRole('contentinfo')
  }

  get networkNotice() {
    return this.page.getByText('Your wallet is on another network')
  }

  /** The one click of the notice about another network. */
  async switchNetwork() {
    await this.page.getByTestId('wrong-network').getByRole('button').click()
  }

  /** The search of the whole portal, opened by its keys. */
  async openPalette() {
    await this.page.keyboard.press('Control+k')
    return this.page.getByRole('combobox', { name: 'Search nodes, addresses and pages' })
  }

  /** Connects the wallet that the journey brought. */
  async connect() {
    await this.connectButton.click()
    await this.journeyWallet.click()
    await this.account.waitFor()
  }

  /** Connects the bundled demo wallet as one of its people. */
  async connectDemo(person: string) {
    await this.connectButton.click()
    await this.page.getByTestId(/^rk-wallet-option-.*demo/).click()
    await this.page.getByRole('dialog').getByRole('button', { name: person }).click()
    await this.account.waitFor()
  }
}
