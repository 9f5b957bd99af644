'use client'

import { createContext, type ReactNode, useContext } from 'react'

/** Terms that have to be accepted before the first signature. */
export type Terms = { url: string; version: string }

const TermsContext = createContext<Terms | undefined>(undefined)

/** Hands the server's terms to whatever is signed below. */
export function TermsProvider({ value, children }: { value: Terms | undefined; children: ReactNode }) {
  return <TermsContext value={value}>{children}</TermsContext>
}

/** Undefined where none are configured. */
export const useTerms = (): Terms | undefined => useContext(TermsContext)
