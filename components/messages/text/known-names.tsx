'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { shortId } from '@/components/figures/short-id'

/** What people are called by whom messages speak to, by their ids. */
const Names = createContext<ReadonlyMap<string, string>>(new Map())

type Props = { people: readonly { id: string; name: string }[]; children: ReactNode }

/** Makes more people known below: contacts everywhere, those who wrote in a room within it. */
export function KnownNames({ people, children }: Props) {
  const known = useContext(Names)
  // The same as long as the names are: every message that may name somebody is drawn anew for another one.
  const text = JSON.stringify(people.map(({ id, name }) => [id, name]))
  const all = useMemo(() => new Map([...known, ...(JSON.parse(text) as [string, string][])]), [known, text])
  return <Names value={all}>{children}</Names>
}

/** @returns what somebody is called, or their short id. */
export function useKnownName() {
  const names = useContext(Names)
  return (id: string): string => names.get(id) || shortId(id)
}
