import words from '@/messages/en/wallet.json'

/** The demo wallet's own windows: plain dialogs outside the app's tree, as a real wallet's window would be. */

const { demo } = words

const STYLE =
  'border:0;border-radius:12px;padding:24px;max-width:360px;width:calc(100vw - 32px);margin:auto;font:inherit;' +
  'background:var(--color-surface-2);color:var(--color-ink);box-shadow:0 16px 48px rgb(0 0 0 / 0.4)'
const BUTTON =
  'display:block;width:100%;min-height:44px;margin-top:8px;border-radius:8px;font:inherit;cursor:pointer;' +
  'border:1px solid var(--color-line);background:var(--color-surface-1);color:var(--color-ink)'

const element = <K extends keyof HTMLElementTagNameMap>(tag: K, text = '', style = '') => {
  const node = document.createElement(tag)
  node.textContent = text
  node.style.cssText = style
  return node
}

type Choice<T> = { label: string; value: T }

function ask<T>(of: {
  title: string
  text: string
  choices: readonly Choice<T>[]
  otherwise: T
}): Promise<T> {
  const dialog = element('dialog', '', STYLE)
  dialog.setAttribute('aria-label', of.title)
  dialog.dataset['demoWallet'] = ''
  dialog.append(element('h2', of.title, 'margin:0;font-size:18px;font-weight:600'))
  dialog.append(
    element(
      'p',
      of.text,
      'margin:8px 0 12px;font-size:14px;overflow-wrap:anywhere;color:var(--color-ink-muted)',
    ),
  )
  return new Promise((resolve) => {
    let answer = of.otherwise
    for (const { label, value } of of.choices) {
      const button = element('button', label, BUTTON)
      button.type = 'button'
      button.addEventListener('click', () => {
        answer = value
        dialog.close()
      })
      dialog.append(button)
    }
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(answer)
    })
    document.body.append(dialog)
    dialog.showModal()
  })
}

/** Which demo person to be; null when the window was closed. */
export const askPerson = (labels: readonly string[]): Promise<string | null> =>
  ask<string | null>({
    title: demo.choose,
    text: demo.play,
    choices: labels.map((label) => ({ label, value: label })),
    otherwise: null,
  })

/** Whether the person agrees to one signature. */
export const askConsent = (of: { method: string; text: string; address: string }): Promise<boolean> =>
  ask({
    title: demo.sign,
    text: `${of.address} · ${of.text}`,
    choices: [
      { label: demo.approve, value: true },
      { label: demo.reject, value: false },
    ],
    otherwise: false,
  })
