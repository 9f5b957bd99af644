'use client'

import { SlidersHorizontal } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Button } from './button'
import { classNames } from './class-names'

/** Filters stand open on wide screens and behind one button on phones. */
export function FilterPanel({ label, children }: { label: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <Button
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        className="sm:hidden"
      >
        <SlidersHorizontal size={16} strokeWidth={1.5} aria-hidden />
        {label}
      </Button>
      <div
        id={id}
        className={classNames(
          'flex-col gap-2 sm:flex sm:flex-row sm:flex-wrap sm:items-center',
          isOpen ? 'flex' : 'hidden',
        )}
      >
        {children}
      </div>
    </>
  )
}
