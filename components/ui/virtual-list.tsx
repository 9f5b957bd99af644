'use client'

import { Fragment, lazy, type ReactNode, Suspense } from 'react'

const LongList = lazy(() => import('./long-list'))

/** Beyond so many rows only those in sight are in the page. */
const VIRTUAL_FROM = 200

type Props<T> = {
  items: readonly T[]
  /** About how high a row is, px; measured once shown. */
  rowHeight: number
  keyOf: (item: T) => string
  /** Renders one `<li>`. */
  children: (item: T) => ReactNode
}

/** A list of rows that stays smooth when it is long. */
export function VirtualList<T>({ items, rowHeight, keyOf, children }: Props<T>) {
  const rows = items
    .slice(0, VIRTUAL_FROM)
    .map((item) => <Fragment key={keyOf(item)}>{children(item)}</Fragment>)
  if (items.length <= VIRTUAL_FROM) return <ul>{rows}</ul>
  const onItem =
    <R,>(use: (item: T) => R) =>
    (index: number) => {
      const item = items[index]
      return item === undefined ? undefined : use(item)
    }
  return (
    <Suspense fallback={<ul>{rows}</ul>}>
      <LongList count={items.length} rowHeight={rowHeight} keyAt={onItem(keyOf)} rowAt={onItem(children)} />
    </Suspense>
  )
}
