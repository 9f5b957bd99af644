import type { Locator, Page } from '@playwright/test'

const PASSWORD = 'correct horse battery'
const SCROLL_FRAMES = 240
const PIXELS_A_FRAME = 400
const TEN_MINUTES = 600_000

/** Somebody with a long conversation, at the page. */
export class Reader {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    page.setDefaultTimeout(TEN_MINUTES)
  }

  #button = (name: string) => this.#page.getByRole('button', { name, exact: true })

  get #list() {
    return this.#page.getByRole('region', { name: 'Conversations' })
  }

  get #messages() {
    return this.#page.getByRole('region', { name: 'Messages', exact: true })
  }

  #row = (text: string): Locator => this.#messages.getByText(text, { exact: true })

  /** Opens an account in this browser and adds a history file to it. @returns milliseconds that the file took. */
  async begin(of: { url: string; words: string; file: string; password: string }): Promise<number> {
    await this.#page.goto(`${of.url}/messages`)
    await this.#button('I have 13 words').click()
    await this.#page.getByLabel('Your 13 words').fill(of.words)
    await this.#page.getByLabel('Password for this browser').fill(PASSWORD)
    await this.#button('Restore account').click()
    await this.#list.getByRole('link', { name: 'Account and settings' }).click()
    await this.#page.getByLabel('Password of the file').fill(of.password)
    const chooser = this.#page.waitForEvent('filechooser')
    await this.#button('Add a history file').click()
    const start = performance.now()
    const buffer = Buffer.from(of.file)
    await (await chooser).setFiles({ name: 'history.txt', mimeType: 'text/plain', buffer })
    await this.#page.getByText('messages were added.').waitFor()
    return performance.now() - start
  }

  /** Comes back to this browser the next day. */
  async comeBack(): Promise<void> {
    await this.#page.reload()
    await this.#page.getByLabel('Password').fill(PASSWORD)
    await this.#button('Open messages').click()
    await this.#list.waitFor()
  }

  /** @returns milliseconds from the click to the newest message on the screen. */
  async open(newest: string): Promise<number> {
    const conversation = this.#list.getByRole('link').filter({ hasText: newest.slice(0, 20) })
    await conversation.waitFor()
    const start = performance.now()
    await conversation.click()
    await this.#row(newest).waitFor()
    return performance.now() - start
  }

  /** Scrolls from the newest towards the oldest. @returns length of each frame, milliseconds. */
  scroll = (): Promise<number[]> =>
    this.#messages.evaluate(
      async (box, { count, step }) => {
        const lengths: number[] = []
        let last = performance.now()
        while (lengths.length < count) {
          box.scrollBy(0, -step)
          await new Promise((resolve) => requestAnimationFrame(resolve))
          const now = performance.now()
          lengths.push(now - last)
          last = now
        }
        return lengths
      },
      { count: SCROLL_FRAMES, step: PIXELS_A_FRAME },
    )

  /** Back to the end. */
  async goToEnd(): Promise<void> {
    await this.#messages.press('End')
  }

  /** @returns milliseconds from the key to the message on the screen. */
  async write(text: string): Promise<number> {
    const field = this.#page.getByRole('textbox', { name: 'Message', exact: true })
    await field.fill(text)
    const start = performance.now()
    await field.press('Enter')
    await this.#row(text).waitFor()
    return performance.now() - start
  }
}
