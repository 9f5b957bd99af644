import type { Page } from '@playwright/test'
import type { Hex } from 'viem'

type Kept = { commitment: Hex }[]

/** The search for names, the cart and the purchase. */
export class NamesPage {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open() {
    await this.page.goto('/names')
  }

  get field() {
    return this.page.getByRole('textbox', { name: 'Search for a name' })
  }

  async search(text: string) {
    await this.field.fill(text)
  }

  /** The card of a name, in the search or of a purchase. */
  card(name: string) {
    return this.page.getByRole('article', { name, exact: true })
  }

  async addToCart() {
    await this.page.getByRole('button', { name: /^Add .*to cart$/ }).click()
    await this.page.getByRole('link', { name: 'Go to the purchase' }).first().click()
  }

  /** What the newest purchase in this browser is announced by. */
  commitment(): Promise<Hex> {
    return this.page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('session-portal.name-purchases') ?? '[]') as Kept
      return kept.at(-1)?.commitment ?? '0x'
    })
  }

  answer(name: string | RegExp) {
    return this.page.getByRole('textbox', { name })
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name })
  }
}
