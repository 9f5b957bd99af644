'use client'

import { useQuery } from '@tanstack/react-query'
import { AppError } from '@/lib/errors/app-error'
import { freshnessLevels } from './freshness-levels'
import { useMessenger } from './messenger'
import { queryKeys } from './query-keys'

type Person = {
  id: string
  /** Which picture it is; left out: none is asked for. */
  picture?: string | undefined
}

const RETRY_MILLISECONDS = 60_000

/**
 * The display picture of a person, fetched when it is first shown.
 * @returns its address in this page; undefined while there is none.
 */
export function usePersonPicture({ id, picture }: Person): string | undefined {
  const api = useMessenger()
  const { data } = useQuery({
    queryKey: queryKeys.personPicture(id, picture),
    queryFn: async () => {
      const bytes = await api.picture({ person: id })
      return bytes && addressOf(bytes)
    },
    enabled: picture !== undefined,
    ...freshnessLevels.constant,
    networkMode: 'always',
    retry: false,
    retryOnMount: false,
    // One that is damaged stays so; one whose server did not answer is asked for again.
    refetchInterval: ({ state: { error } }) =>
      error instanceof AppError && error.retryable ? RETRY_MILLISECONDS : false,
  })
  return data ?? undefined
}

function addressOf(jpeg: Uint8Array): string {
  const text = Array.from(jpeg, (byte) => String.fromCharCode(byte)).join('')
  return `data:image/jpeg;base64,${btoa(text)}`
}
