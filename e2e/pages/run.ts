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

  get registerLink() {
    return this.prepared.getByRole('link', { name: 'Register' })
  }

  get beforeYouSign() {
    return this.page.getByRole('heading', { name: 'Before you sign' })
  }

  get alone() {
    return this.page.getByRole('radio', { name: /I alone/ })
  }

  get withOthers() {
    return this.page.getByRole('radio', { name: /Others, too/ })
  }

  get everySetting() {
    return this.page.getByRole('checkbox', { name: 'Show every setting' })
  }

  async register() {
    await this.registerLink.click()
    await this.beforeYouSign.waitFor()
  }

  async share() {
    await this.withOthers.check()
  }

  async showEverything() {
    await this.everySetting.check()
  }

  field(name: string | RegExp) {
    return this.page.getByRole('textbox', { name })
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name })
  }
}
