'use client'

import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { Fragment, type ReactNode, useCallback, useState } from 'react'

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
export function VirtualList<T>(props: Props<T>) {
  if (props.items.length > VIRTUAL_FROM) return <LongList {...props} />
  return (
    <ul>
      {props.items.map((item) => (
        <Fragment key={props.keyOf(item)}>{props.children(item)}</Fragment>
      ))}
    </ul>
  )
}

function LongList<T>({ items, rowHeight, keyOf, children }: Props<T>) {
  const [top, setTop] = useState(0)
  const measureTop = useCallback((list: HTMLUListElement | null) => {
    if (list) setTop(list.getBoundingClientRect().top + window.scrollY)
  }, [])
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: top,
  })
  return (
    <ul ref={measureTop} className="relative" style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, start }) => {
        const item = items[index]
        return item === undefined ? null : (
          <div
            key={keyOf(item)}
            ref={rows.measureElement}
            data-index={index}
            role="presentation"
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {children(item)}
          </div>
        )
      })}
    </ul>
  )
}
