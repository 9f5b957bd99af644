import { createTranslator } from 'next-intl'
import wallet from '@/messages/en/wallet.json'
import { type DemoPerson, demoPeople } from './people'

/** The demo wallet's own windows: plain dialogs outside the page's tree, as another program's would be. */

const t = createTranslator({ locale: 'en', messages: { wallet }, namespace: 'wallet.demo' })

const WINDOW =
  'border:1px solid var(--color-line);border-radius:12px;padding:24px;max-width:380px;width:calc(100vw - 32px);' +
  'margin:auto;font:inherit;background:var(--color-surface-1);color:var(--color-ink)'
const BUTTON =
  'display:block;width:100%;min-height:44px;margin-top:8px;border-radius:8px;font:inherit;cursor:pointer;' +
  'padding:8px 12px;border:1px solid var(--color-line);background:var(--color-surface-2);color:var(--color-ink)'
const TEXT = 'margin:8px 0 12px;font-size:14px;overflow-wrap:anywhere;color:var(--color-ink-muted)'

type Choice<T> = { label: string; value: T }
type Question<T> = { title: string; text: string; choices: readonly Choice<T>[]; otherwise: T }

/** Which demo person to be; null when nobody was chosen. */
export const askPerson = (): Promise<DemoPerson | null> =>
  ask<DemoPerson | null>({
    title: t('choose'),
    text: t('play'),
    choices: [
      ...demoPeople.map((person) => ({ label: t(`people.${person}`), value: person })),
      { label: t('cancel'), value: null },
    ],
    otherwise: null,
  })

export type Consent = { kind: 'transaction' | 'message' | 'data'; person: DemoPerson; subject: string }

/** Whether the person agrees to one signature. */
export const askConsent = ({ kind, person, subject }: Consent): Promise<boolean> =>
  ask({
    title: t('sign'),
    text: t(kind, { person, subject }),
    choices: [
      { label: t('approve'), value: true },
      { label: t('reject'), value: false },
    ],
    otherwise: false,
  })

/** Shows a window with one button per choice; Escape gives the `otherwise`. */
function ask<T>({ title, text, choices, otherwise }: Question<T>): Promise<T> {
  const window = element('dialog', '', WINDOW)
  window.setAttribute('aria-label', title)
  window.dataset['demoWallet'] = ''
  window.append(element('h2', title, 'margin:0;font-size:18px;font-weight:600'), element('p', text, TEXT))
  return new Promise((resolve) => {
    let answer = otherwise
    for (const { label, value } of choices) {
      const button = element('button', label, BUTTON)
      button.type = 'button'
      button.addEventListener('click', () => {
        answer = value
        window.close()
      })
      window.append(button)
    }
    window.addEventListener('close', () => {
      window.remove()
      resolve(answer)
    })
    document.body.append(window)
    window.showModal()
  })
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, text: string, style: string) {
  const node = document.createElement(tag)
  node.textContent = text
  node.style.cssText = style
  return node
}
