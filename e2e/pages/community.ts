import { expect, type Locator } from '@playwright/test'
import type { Messenger } from './messenger'

/** Rooms of communities as one person uses them. */
export class Community {
  readonly messenger: Messenger

  constructor(messenger: Messenger) {
    this.messenger = messenger
  }

  private get page() {
    return this.messenger.page
  }

  async goToJoin() {
    await this.messenger.list.getByRole('link', { name: 'New conversation' }).click()
    await this.messenger.button('Join a community').click()
    await expect(this.page.getByRole('heading', { name: 'Join a community' })).toBeVisible()
  }

  async readLink(link: string) {
    await this.page.getByLabel('Link to the room').fill(link)
    await this.messenger.button('Read the link').click()
  }

  /** Joins a room by its link, after having seen what it is. */
  async join(link: string, name: string) {
    await this.goToJoin()
    await this.readLink(link)
    const card = this.page.locator('form')
    await card.getByRole('button', { name: 'See what it is' }).click()
    await expect(card.getByText(name, { exact: true })).toBeVisible()
    await card.getByRole('button', { name: 'Join', exact: true }).click()
    await expect(this.room(name)).toBeVisible()
  }

  room = (name: string): Locator => this.page.getByRole('region', { name: `Community ${name}` })

  /** Begins a conversation with the author of a message in the room. */
  async writePrivately(message: string) {
    await this.messenger.choose(message, 'Write privately')
    await expect(this.messenger.message(message)).toHaveCount(0)
  }

  async about(name: string): Promise<Locator> {
    await this.messenger.button('About this community').click()
    return this.page.getByRole('dialog', { name })
  }

  async leave(name: string) {
    const dialog = await this.about(name)
    await dialog.getByRole('button', { name: 'Leave community' }).click()
    await dialog.getByRole('button', { name: 'Leave', exact: true }).click()
    await expect(this.messenger.list.getByRole('link').filter({ hasText: name })).toHaveCount(0)
  }
}
