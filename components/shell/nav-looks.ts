/** How the navigation looks in the bar at the top and, on phones, in the bar at the bottom. */
export const navLooks = {
  top: {
    list: 'flex items-center',
    link: 'inline-flex min-h-11 items-center rounded-control px-3 text-sm whitespace-nowrap transition-colors duration-150',
    here: 'text-ink font-medium',
    there: 'text-ink-muted hover:text-ink',
  },
  bottom: {
    list: 'grid auto-cols-fr grid-flow-col',
    link: 'flex min-h-14 flex-col items-center justify-center gap-0.5 text-center text-xs',
    here: 'text-accent font-medium',
    there: 'text-ink-muted',
  },
} as const

export type NavAt = keyof typeof navLooks

/** Of places that narrow screens show at the foot of the page instead. */
export const wideOnlyClass = 'max-lg:hidden'

export const bottomBarClass =
  'sticky bottom-0 z-30 border-t border-line bg-surface-0 pb-[env(safe-area-inset-bottom)] md:hidden'
