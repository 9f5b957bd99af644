import type { Page } from '@playwright/test'

/** The page of one name, as anybody and as its owner sees it. */
export class NamePage {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(label: string) {
    await this.page.goto(`/names/${label}`)
  }

  fact(name: string) {
    return this.page.getByRole('definition').filter({
      has: this.page.locator(`xpath=preceding-sibling::dt[starts-with(normalize-space(), "${name}")]`),
    })
  }

  get actions() {
    return this.page.getByRole('region', { name: 'Your name' })
  }

  /** Types an Account ID and asks for it to be written. */
  async point(accountId: string) {
    await this.actions.getByLabel('Account ID').fill(accountId)
    await this.actions.getByRole('button', { name: 'Point the name to it' }).first().click()
  }

  get clearAccount() {
    return this.actions.getByRole('button', { name: 'Clear it' }).first()
  }

  get heir() {
    return this.actions.getByLabel('To whom')
  }

  async handTo(address: string) {
    await this.heir.fill(address)
    await this.actions.getByRole('button', { name: 'Continue' }).click()
  }

  get ends() {
    return this.actions.getByLabel('First 4 and last 4 digits of the address')
  }

  get handOver() {
    return this.actions.getByRole('button', { name: 'Hand it over' })
  }

  get clearFirst() {
    return this.actions.getByLabel('Clear the records first, so that the name no longer points to you')
  }

  text(text: string | RegExp) {
    return this.page.getByRole('main').getByText(text)
  }
}

/** All names of the connected wallet. */
export class MyNamesPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open() {
    await this.page.goto('/my/names')
  }

  async choose(...labels: string[]) {
    for (const label of labels) await this.page.getByRole('checkbox', { name: `Choose ${label}` }).check()
  }

  row(label: string) {
    return this.page
      .getByRole('region', { name: 'Your names' })
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('link', { name: label, exact: true }) })
  }

  /** What came unasked; its names are out of sight until it is opened. */
  get received() {
    return this.page.getByText(/^Received, unverified: /)
  }

  /** Takes a name out of the opened list of what came unasked. */
  async keep(label: string) {
    const row = this.page.getByRole('listitem').filter({ hasText: label })
    await row.getByRole('button', { name: 'Keep in my list' }).click()
  }

  renew(verb: string) {
    return this.page.getByRole('button', { name: verb })
  }
}
