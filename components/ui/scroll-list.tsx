'use client'

import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useCallback, useLayoutEffect, useRef } from 'react'

type Props<T> = {
  items: readonly T[]
  /** About how high a row is, px; measured once shown. */
  rowHeight: number
  /** The same function each time: all rows are counted anew for another one. */
  keyOf: (item: T) => string
  /** Content of one row. */
  children: (item: T, index: number) => ReactNode
  /** Begins at the end and stays there while it is in sight: new rows come at the end. */
  followsEnd?: boolean
  /** Key of the row that is brought into sight and marked, whenever it changes. */
  shownKey?: string | undefined
  label?: string
}

const END_PADDING_PIXELS = 12
/** So near to the end counts as at the end, px. */
const END_PIXELS = 120

/** A list with its own scroll bar, of which only the rows in sight are in the page. */
export function ScrollList<T>({
  items,
  rowHeight,
  keyOf,
  children,
  followsEnd = false,
  shownKey,
  label,
}: Props<T>) {
  const box = useRef<HTMLDivElement>(null)
  const isAtEnd = useRef(true)
  const shownIndex = shownKey === undefined ? -1 : items.findIndex((item) => keyOf(item) === shownKey)
  const isShownThere = shownIndex >= 0
  const getItemKey = useCallback(
    (index: number) => {
      const item = items[index]
      return item === undefined ? index : keyOf(item)
    },
    [items, keyOf],
  )
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises this component
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    paddingEnd: END_PADDING_PIXELS,
    getItemKey,
  })
  const total = rows.getTotalSize()
  useLayoutEffect(() => {
    if (followsEnd && isAtEnd.current && items.length > 0)
      rows.scrollToIndex(items.length - 1, { align: 'end' })
  }, [followsEnd, items.length, total, rows])
  useLayoutEffect(() => {
    if (!isShownThere) return
    isAtEnd.current = false
    rows.scrollToIndex(shownIndex, { align: 'center' })
    // Rows that come or go later move nothing: it was shown.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the index of the same row is no reason to go there again
  }, [shownKey, isShownThere, rows])
  return (
    <div
      ref={box}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard scrolls it, too
      tabIndex={0}
      role="region"
      aria-label={label}
      className="min-h-0 flex-1 overflow-y-auto"
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        isAtEnd.current = scrollHeight - scrollTop - clientHeight < END_PIXELS
      }}
    >
      <ul className="relative" style={{ height: total }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index]
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              aria-current={index === shownIndex ? 'true' : undefined}
              className="absolute inset-x-0 top-0 aria-[current=true]:bg-caution-soft"
              style={{ transform: `translateY(${start}px)` }}
            >
              {item !== undefined && children(item, index)}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
