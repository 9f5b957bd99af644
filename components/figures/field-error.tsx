'use client'

import { useErrorWords } from './error-notice'

/** What is wrong with a field and what to do, for its place under the field. */
export function FieldError({ error }: { error: unknown }) {
  const { detail, action } = useErrorWords()(error)
  return (
    <>
      {detail} {action}
    </>
  )
}
