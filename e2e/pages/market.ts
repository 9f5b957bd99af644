import type { Page } from '@playwright/test'

/** The market: its home, the list of names, a name that is for sale, the cart, and what a wallet sells. */
export class MarketPage {
  readonly page: Page

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

  async openOwn() {
    await this.page.goto('/my/market')
  }

  async openBulkSale() {
    await this.page.goto('/my/market/sell')
  }

  async openOrder(hash: string) {
    await this.page.goto(`/market/${hash}`)
  }

  /** Opens the form that sells the name whose page is open. */
  async sell(kind?: 'Fixed price' | 'Falling price' | 'To one wallet') {
    await this.button(/^(Sell this name|List it at another price)$/).click()
    if (kind) await this.radio(kind).check()
  }

  /** A list of what a wallet has on the market, by its title. */
  list(title: string) {
    return this.page.getByRole('region', { name: title, exact: true })
  }

  check(name: string | RegExp) {
    return this.page.getByRole('main').getByRole('checkbox', { name }).check()
  }

  /** What came alive again, told before anything else. */
  get alarm() {
    return this.page.getByRole('main').getByRole('alert')
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

  radio(name: string) {
    return this.page.getByRole('main').getByRole('radio', { name })
  }

  choice(name: string) {
    return this.page.getByRole('combobox', { name })
  }

  text(text: string | RegExp) {
    return this.page.getByRole('main').getByText(text)
  }
}
