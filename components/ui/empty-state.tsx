import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

type EmptyStateProps = { icon: LucideIcon; title: string; children?: ReactNode; action?: ReactNode }

/** What would be here, and the next step towards it. */
export function EmptyState({ icon: Icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="card flex flex-col items-center gap-3 px-6 py-12 text-center">
      <Icon size={28} strokeWidth={1.5} className="text-ink-muted" aria-hidden />
      <h2 className="text-lg font-semibold">{title}</h2>
      {children && <div className="max-w-md text-sm text-ink-muted">{children}</div>}
      {action && <div className="pt-2">{action}</div>}
    </div>
  )
}
