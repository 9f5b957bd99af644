import type { Page } from '@playwright/test'

/** The market: its home, the list of names, a name that is for sale, the cart. */
export class MarketPage {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open() {
    await this.page.goto('/market')
  }

  async openName(label: string) {
    await this.page.goto(`/names/${label}`)
  }

  async openBrowser(query = '') {
    await this.page.goto(`/market/browse${query}`)
  }

  async openCart() {
    await this.page.goto('/buy')
  }

  /** Looks for names on the market from its home. */
  async search(text: string) {
    await this.page.getByRole('textbox', { name: 'Search names on the market' }).fill(text)
    await this.page.getByRole('textbox', { name: 'Search names on the market' }).press('Enter')
  }

  /** The row of a name in a list. */
  name(label: string) {
    return this.page.getByRole('main').getByRole('link', { name: label, exact: true })
  }

  /** The card of a name's page that tells price and offers. */
  get panel() {
    return this.page.getByRole('region', { name: 'On the market' })
  }

  button(name: string | RegExp) {
    return this.page.getByRole('main').getByRole('button', { name })
  }

  field(name: string | RegExp) {
    return this.page.getByRole('main').getByRole('textbox', { name })
  }

  choice(name: string) {
    return this.page.getByRole('combobox', { name })
  }

  text(text: string | RegExp) {
    return this.page.getByRole('main').getByText(text)
  }
}
