import type { ReactNode } from 'react'
import { Button } from './button'

type Props = {
  /** A list that is read page by page. */
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> }
  children: ReactNode
}

/** Asks for the next page of a list; nothing once the last one is there. */
export function MoreButton({ query, children }: Props) {
  if (!query.hasNextPage) return null
  return (
    <Button
      className="self-center"
      busy={query.isFetchingNextPage}
      onClick={() => void query.fetchNextPage()}
    >
      {children}
    </Button>
  )
}
