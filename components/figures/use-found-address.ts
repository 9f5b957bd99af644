'use client'

import { useState } from 'react'
import { useDeployment } from '@/lib/hooks/deployment'
import { findAddress } from '@/lib/hooks/find-address'
import type { FoundAddress } from '@/lib/names/found-address'
import { mightBeName } from '@/lib/names/might-be-name'
import { useFoundWarnings } from './use-found-warnings'

/** Of which text it is, and what came of it. */
type Look = { text: string; found?: FoundAddress; error?: unknown; isBusy?: boolean }

/** A text that is an address or a name: once looked up, the address takes its place. */
export function useFoundAddress(text: string, onChange: (text: string) => void) {
  const deployment = useDeployment()
  const warningsOf = useFoundWarnings()
  const [last, setLast] = useState<Look>()
  const look = last?.text === text ? last : undefined

  const find = async (): Promise<FoundAddress> => {
    if (look?.found) return look.found
    if (!mightBeName(text)) return findAddress(deployment, text)
    setLast({ text, isBusy: true })
    try {
      const found = await findAddress(deployment, text)
      setLast({ text: found.address, found })
      onChange(found.address)
      return found
    } catch (error) {
      setLast({ text, error })
      throw error
    }
  }

  /** When the field is left: a name is looked up, once. What goes wrong is in `look`. */
  const leave = () => {
    if (!look && mightBeName(text)) find().catch(() => undefined)
  }

  /**
   * What the text means, for a form that is sent. Null where something speaks against the name that nobody has read yet:
   * it is shown now, and the form has to be sent again.
   * @throws {InputError} what `findAddress` throws.
   */
  const confirm = async (): Promise<FoundAddress | null> => {
    const wasShown = look?.found !== undefined
    const found = await find()
    return wasShown || warningsOf(found.name).length === 0 ? found : null
  }
  return { look, leave, confirm }
}

export type FoundAddressField = ReturnType<typeof useFoundAddress>
