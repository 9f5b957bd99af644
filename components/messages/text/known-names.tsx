'use client'

import { createContext, type ReactNode, useContext } from 'react'
import { shortId } from '@/components/figures/short-id'

/** What people are called by whom messages speak to, by their ids. */
const Names = createContext<ReadonlyMap<string, string>>(new Map())

type Props = { people: readonly { id: string; name: string }[]; children: ReactNode }

/** Makes more people known below: contacts everywhere, those who wrote in a room within it. */
export function KnownNames({ people, children }: Props) {
  const known = useContext(Names)
  const all = new Map([...known, ...people.map(({ id, name }) => [id, name] as const)])
  return <Names value={all}>{children}</Names>
}

/** @returns what somebody is called, or their short id. */
export function useKnownName() {
  const names = useContext(Names)
  return (id: string): string => names.get(id) || shortId(id)
}
