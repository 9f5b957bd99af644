import type { Page } from '@playwright/test'

/** The list of open nodes. */
export class OpenNodes {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open() {
    await this.page.goto('/stake')
    await this.rows.first().waitFor()
  }

  get rows() {
    return this.page.getByRole('region', { name: 'Open nodes' }).getByRole('listitem')
  }

  async openCheapestFirst() {
    await this.page.goto('/stake?join=1&sort=minimum')
    await this.rows.first().waitFor()
  }

  /** Leads to the node of a row. */
  link(row: number) {
    return this.rows.nth(row).getByRole('link')
  }

  /** Opens the node that asks the least for a seat and can be joined now. */
  async chooseCheapest() {
    await this.openCheapestFirst()
    await this.link(0).click()
    await this.page.getByRole('heading', { name: 'Seats' }).waitFor()
  }
}
