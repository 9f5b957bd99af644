import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

const tones = {
  info: { icon: Info, look: 'border-line bg-surface-2 text-ink' },
  caution: { icon: TriangleAlert, look: 'border-caution/40 bg-surface-2 text-ink [&>svg]:text-caution' },
  danger: { icon: CircleAlert, look: 'border-danger/40 bg-danger-soft text-ink [&>svg]:text-danger' },
} as const

type NoticeProps = {
  tone?: keyof typeof tones
  title?: string
  children?: ReactNode
  action?: ReactNode
  /** Says itself aloud when it appears. */
  live?: boolean
}

/** A sentence that stands where it matters, with one thing to do about it. */
export function Notice({ tone = 'info', title, children, action, live = false }: NoticeProps) {
  const { icon: Icon, look } = tones[tone]
  return (
    <div
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
      className={classNames('flex items-start gap-3 rounded-control border p-3 text-sm', look)}
    >
      <Icon size={18} strokeWidth={1.5} className="mt-0.5 shrink-0" aria-hidden />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        {title && <p className="font-medium">{title}</p>}
        {children && <div className="text-ink-muted">{children}</div>}
        {action && <div className="pt-1">{action}</div>}
      </div>
    </div>
  )
}
