'use client'

import { useErrorWords } from './error-words'

/** What is wrong with a field and what to do, for its place under the field. */
export default function ErrorWordsField({ error }: { error: unknown }) {
  const { detail, action } = useErrorWords()(error)
  return (
    <>
      {detail} {action}
    </>
  )
}
