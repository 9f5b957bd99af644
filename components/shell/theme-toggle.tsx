'use client'

import { Moon, Sun } from 'lucide-react'

type Props = { toLight: string; toDark: string }

/** Switches between the themes and remembers the choice; both icons are there, the theme shows one. */
export function ThemeToggle({ toLight, toDark }: Props) {
  const choose = (theme: 'light' | 'dark') => {
    document.documentElement.dataset['theme'] = theme
    localStorage.setItem('theme', theme)
  }
  const look =
    'grid size-11 place-items-center rounded-control text-ink-muted hover:bg-surface-2 hover:text-ink'
  return (
    <>
      <button
        type="button"
        onClick={() => choose('light')}
        aria-label={toLight}
        className={`${look} light:hidden`}
      >
        <Sun size={18} strokeWidth={1.5} aria-hidden />
      </button>
      <button
        type="button"
        onClick={() => choose('dark')}
        aria-label={toDark}
        className={`${look} not-light:hidden`}
      >
        <Moon size={18} strokeWidth={1.5} aria-hidden />
      </button>
    </>
  )
}
