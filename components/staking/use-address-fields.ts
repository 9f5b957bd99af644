'use client'

import { useSearchParams } from 'next/navigation'
import { useState } from 'react'

/**
 * Text fields of a list that live in the page's address, beside those of others: a reload, a link and the way back find them
 * again.
 * @param empty - every field with the value that is not written into the address.
 */
export function useAddressFields<Fields extends Record<string, string>>(empty: Fields) {
  const search = useSearchParams()
  // Typing must not wait for the router, so the fields are kept here and the address follows.
  const [text, setText] = useState<Fields>(() => ({ ...empty, ...readFields(search, Object.keys(empty)) }))
  const change = (part: Partial<Fields>) => {
    const next = { ...text, ...part }
    setText(next)
    const url = new URL(window.location.href)
    for (const [name, value] of Object.entries(next))
      if (value === empty[name]) url.searchParams.delete(name)
      else url.searchParams.set(name, value)
    window.history.replaceState(null, '', url)
  }
  return { text, change, clear: () => change(empty) }
}

const readFields = (search: URLSearchParams, names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = search.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )
