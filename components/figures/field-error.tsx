'use client'

import { useErrorWords } from './error-notice'

/** What is wrong with a field and what to do; short, for its place under the field. */
export function FieldError({ error }: { error: unknown }) {
  const { title, action } = useErrorWords()(error)
  return (
    <>
      <strong className="font-medium">{title}.</strong> {action}
    </>
  )
}
