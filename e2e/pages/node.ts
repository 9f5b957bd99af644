import type { Page } from '@playwright/test'

/** A node of the network and the ways out of it. */
export class NodePage {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(nodeId: number) {
    await this.page.goto(`/nodes/${nodeId}`)
  }

  get ask() {
    return this.page.getByRole('button', { name: 'Ask to leave' })
  }

  get askAgain() {
    return this.page.getByRole('button', { name: 'Ask again' })
  }

  get remove() {
    return this.page.getByRole('button', { name: 'Remove the node and free the stakes' })
  }

  get removeWithoutNetwork() {
    return this.page.getByRole('button', { name: "Remove it without the network's signature" })
  }

  /** The moment beside one line of the timeline. */
  time(what: string) {
    return this.page
      .getByRole('region', { name: 'When this stake ends' })
      .getByRole('listitem')
      .filter({ hasText: what })
      .locator('time')
  }

  get calendar() {
    return this.page.getByRole('button', { name: 'Add to my calendar' })
  }

  /** One line of the timeline by its words. */
  moment(what: string) {
    return this.page.getByRole('region', { name: 'When this stake ends' }).getByText(what)
  }
}
