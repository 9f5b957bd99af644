import type { ReactNode } from 'react'
import { Identicon } from '@/components/ui/identicon'

type EntityHeadProps = { nodeKey: string; title: ReactNode; chip: ReactNode; children: ReactNode }

/** Which node a page is about: its picture, its name, where it stands, whose it is. */
export const EntityHead = ({ nodeKey, title, chip, children }: EntityHeadProps) => (
  <header className="flex items-center gap-4">
    <Identicon seed={nodeKey} family="node" size={56} />
    <div className="flex min-w-0 flex-col gap-1">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h1 className="flex items-center gap-1 text-2xl font-semibold">{title}</h1>
        {chip}
      </div>
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-muted">{children}</p>
    </div>
  </header>
)
