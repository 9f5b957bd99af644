'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { PaletteList } from './palette-list'
import { usePaletteResults } from './use-palette-results'

/** The search: a field and a list that the arrow keys walk through. */
export default function PaletteDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('common.palette')
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const listId = useId()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const results = usePaletteResults(text)
  const active = Math.min(chosen, results.length - 1)
  useEffect(() => dialog.current?.showModal(), [])

  const go = (index: number) => {
    const result = results[index]
    if (!result) return
    dialog.current?.close()
    router.push(result.href)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined && results.length > 0) {
      event.preventDefault()
      setChosen((active + step + results.length) % results.length)
    }
    if (event.key === 'Enter') go(active)
  }
  return (
    <dialog
      ref={dialog}
      aria-label={t('title')}
      onClose={onClose}
      className="overlay dialog dialog-top w-[min(36rem,100vw-2rem)]"
    >
      <input
        type="search"
        role="combobox"
        aria-label={t('title')}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        placeholder={t('placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
        className="min-h-14 w-full border-b border-line bg-transparent px-5 outline-none placeholder:text-ink-muted"
      />
      <p role="status" className="sr-only">
        {t('count', { count: results.length })}
      </p>
      <PaletteList id={listId} results={results} active={active} onChoose={go} />
      <p className="border-t border-line px-5 py-2.5 text-xs text-ink-muted max-sm:hidden">{t('hint')}</p>
    </dialog>
  )
}
