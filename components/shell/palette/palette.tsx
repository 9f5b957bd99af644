'use client'

import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { lazyPart } from '@/components/ui/lazy-part'

const PaletteDialog = lazyPart(() => import('./palette-dialog'))

/** Opens the search for nodes, addresses and pages: by its button or with Ctrl or Cmd and K. */
export function Palette() {
  const t = useTranslations('common.palette')
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-keyshortcuts="Control+K Meta+K"
        className="flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-control text-sm text-ink-muted hover:text-ink lg:border lg:border-line lg:bg-surface-1 lg:px-3 lg:hover:border-line-strong"
      >
        <Search size={18} strokeWidth={1.5} aria-hidden />
        <span className="max-lg:sr-only">{t('open')}</span>
        <kbd
          className="figure ms-4 rounded-[4px] border border-line px-1.5 text-xs max-lg:hidden"
          aria-hidden
        >
          {t('shortcut')}
        </kbd>
      </button>
      {isOpen && <PaletteDialog onClose={() => setOpen(false)} />}
    </>
  )
}
