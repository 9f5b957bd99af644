import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'

export const terms = [
  'sesh',
  'eth',
  'wallet',
  'address',
  'node',
  'stake',
  'contributor',
  'rewards',
  'fee',
] as const
export type TermName = (typeof terms)[number]

/** A word of the field that explains itself where it stands: by mouse, touch or keyboard, without any script. */
export function Term({ name, children }: { name: TermName; children: ReactNode }) {
  const t = useTranslations('glossary')
  const id = useId()
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="cursor-help underline decoration-line-strong decoration-dotted underline-offset-4"
      >
        {children}
      </button>
      <span id={id} popover="auto" className="overlay popover text-start text-sm font-normal text-ink">
        {t(name)}
      </span>
    </>
  )
}

/** Tags for sentences of the catalogue: `<node>a node</node>` becomes the explained word. */
export const termTags = Object.fromEntries(
  terms.map((name) => [name, (words: ReactNode) => <Term name={name}>{words}</Term>]),
) as Record<TermName, (words: ReactNode) => ReactNode>
