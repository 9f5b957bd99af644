'use client'

import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useCallback, useState } from 'react'

type Props = {
  count: number
  /** About how high a row is, px; measured once shown. */
  rowHeight: number
  keyAt: (index: number) => string | undefined
  rowAt: (index: number) => ReactNode
}

/** A list of which only the rows in sight are in the page. */
export default function LongList({ count, rowHeight, keyAt, rowAt }: Props) {
  const [top, setTop] = useState(0)
  const measureTop = useCallback((list: HTMLUListElement | null) => {
    if (list) setTop(list.getBoundingClientRect().top + window.scrollY)
  }, [])
  const rows = useWindowVirtualizer({ count, estimateSize: () => rowHeight, overscan: 8, scrollMargin: top })
  return (
    <ul ref={measureTop} className="relative" style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, start }) => (
        <div
          key={keyAt(index) ?? index}
          ref={rows.measureElement}
          data-index={index}
          role="presentation"
          className="absolute inset-x-0 top-0"
          style={{ transform: `translateY(${start - top}px)` }}
        >
          {rowAt(index)}
        </div>
      ))}
    </ul>
  )
}
