import type { Page } from '@playwright/test'

/** Any address, and the watched ones as a portfolio. */
export class PortfolioPage {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open() {
    await this.page.goto('/address')
    await this.page.getByRole('heading', { level: 1, name: 'Any address' }).waitFor()
  }

  get search() {
    return this.page.getByRole('textbox', { name: /^Wallet address/ })
  }

  async look(text: string) {
    await this.search.fill(text)
    await this.page.getByRole('button', { name: 'Look', exact: true }).click()
  }

  async watchAs(label: string) {
    await this.page.getByRole('textbox', { name: 'Your name for this address' }).fill(label)
    await this.page.getByRole('button', { name: 'Watch this address' }).click()
  }

  get isWatched() {
    return this.page.getByText('You watch this address.')
  }

  get rows() {
    return this.page.getByRole('region', { name: 'Portfolio' }).getByRole('listitem')
  }

  row(label: string) {
    return this.rows.filter({ hasText: label })
  }

  together(figure: 'staked' | 'inWallet') {
    return this.page.getByTestId(`together-${figure}`)
  }

  async forget(label: string) {
    await this.row(label)
      .getByRole('button', { name: /^Stop watching/ })
      .click()
  }
}
