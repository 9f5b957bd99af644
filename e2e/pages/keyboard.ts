import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any page of the portal has. */
const MOST_STOPS = 150

/** A person without a mouse: Tab walks, Enter and Space press, letters type. */
export class Keyboard {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Walks with Tab to a control; wherever the focus is on the way, it can be seen. @throws after a whole round. */
  async to(target: Locator) {
    await expect(target).toBeEnabled()
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      await this.page.keyboard.press('Tab')
      expect(await this.page.evaluate(focusedWithoutMark), 'the focus can be seen').toBeNull()
      if (await target.evaluate((element) => element === document.activeElement)) return
    }
    throw new Error(`Tab never reaches ${String(target)}`)
  }

  async press(target: Locator, key: 'Enter' | 'Space' = 'Enter') {
    await this.to(target)
    await this.page.keyboard.press(key)
  }

  async write(field: Locator, text: string) {
    await this.to(field)
    await this.page.keyboard.press('ControlOrMeta+a')
    await this.page.keyboard.type(text)
  }

  /** Chooses another radio button of the group that has the focus. */
  async chooseNext() {
    await this.page.keyboard.press('ArrowDown')
  }

  /** Opens the search of every page and goes to the first thing found. */
  async search(text: string) {
    const field = this.page.getByRole('combobox', { name: 'Search' })
    await expect(async () => {
      await this.page.keyboard.press('ControlOrMeta+k')
      await expect(field).toBeFocused({ timeout: 500 })
    }).toPass()
    await this.page.keyboard.type(text)
    await expect(this.page.getByRole('option').first()).toHaveText(new RegExp(text, 'i'))
    await this.page.keyboard.press('Enter')
  }

  async escape() {
    await this.page.keyboard.press('Escape')
  }

  /** Goes once around with Tab and tells whether the focus ever was on the page behind a dialog. */
  async leaves(dialog: Locator): Promise<boolean> {
    const stops = await dialog.locator('a, button, input, summary').count()
    for (let stop = 0; stop <= stops + 1; stop += 1) {
      await this.page.keyboard.press('Tab')
      const isOutside = await dialog.evaluate((element) => {
        const focused = document.activeElement
        return focused !== null && focused !== document.body && !element.contains(focused)
      })
      if (isOutside) return true
    }
    return false
  }
}

/** The markup of the focused element when nothing shows that it has the focus; null otherwise. The wallet kit's window is its own. */
function focusedWithoutMark(): string | null {
  const focused = document.activeElement
  if (!focused || focused === document.body || focused.closest('[data-rk]')) return null
  // Fields are marked by the frame around them.
  const isMarked = [focused, focused.parentElement].some(
    (element) => element && getComputedStyle(element).outlineStyle !== 'none',
  )
  return isMarked ? null : focused.outerHTML.slice(0, 200)
}
