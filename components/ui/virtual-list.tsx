'use client'

import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { Fragment, type ReactNode, useRef } from 'react'

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
  const list = useRef<HTMLUListElement>(null)
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: list.current?.offsetTop ?? 0,
  })
  return (
    <ul ref={list} className="relative" style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, start }) => {
        const item = items[index]
        return item === undefined ? null : (
          <div
            key={keyOf(item)}
            ref={rows.measureElement}
            data-index={index}
            role="presentation"
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
          >
            {children(item)}
          </div>
        )
      })}
    </ul>
  )
}
