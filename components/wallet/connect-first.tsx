'use client'

import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useWallet } from '@/lib/hooks/wallet'

type ConnectFirstProps = {
  icon: LucideIcon
  title: string
  text: string
  action: string
  /** What can be done without a wallet. */
  children?: ReactNode
}

/** What a page shows before a wallet is connected. */
export function ConnectFirst({ icon, title, text, action, children }: ConnectFirstProps) {
  const { connect, status } = useWallet()
  const button = (
    <Button variant="primary" busy={status === 'connecting'} onClick={connect}>
      {action}
    </Button>
  )
  return (
    <EmptyState
      icon={icon}
      title={title}
      action={
        children ? (
          <div className="flex flex-col items-center gap-6">
            {button}
            {children}
          </div>
        ) : (
          button
        )
      }
    >
      {text}
    </EmptyState>
  )
}
