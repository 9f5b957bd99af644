import type { Page } from '@playwright/test'

/** Running a node: prepared registrations and the form for one of them. */
export class RunPage {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open() {
    await this.page.goto('/run')
  }

  get prepared() {
    return this.page.getByRole('region', { name: 'Prepared nodes' }).getByRole('listitem')
  }

  async register() {
    await this.prepared.getByRole('link', { name: 'Register' }).click()
    await this.page.getByRole('heading', { name: 'Before you sign' }).waitFor()
  }

  async share() {
    await this.page.getByRole('radio', { name: /Others, too/ }).check()
  }

  async showEverything() {
    await this.page.getByRole('checkbox', { name: 'Show every setting' }).check()
  }

  field(name: string | RegExp) {
    return this.page.getByRole('textbox', { name })
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name })
  }
}
