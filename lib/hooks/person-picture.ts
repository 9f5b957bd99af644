'use client'

import { useQuery } from '@tanstack/react-query'
import { AppError } from '@/lib/errors/app-error'
import { freshnessLevels } from './freshness-levels'
import { useMessenger } from './messenger'
import { queryKeys } from './query-keys'

const RETRY_MILLISECONDS = 60_000

/**
 * The display picture of a person, fetched when it is first shown.
 * @param of.picture - which one it is; undefined: none is asked for.
 * @returns its address in this page; undefined while there is none.
 */
export function usePersonPicture(of: { id: string; picture?: string | undefined }): string | undefined {
  const api = useMessenger()
  const { data } = useQuery({
    queryKey: queryKeys.personPicture(of),
    queryFn: async () => {
      const bytes = await api.picture({ person: of.id })
      return bytes && addressOf(bytes)
    },
    enabled: of.picture !== undefined,
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
