import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { NewFile } from '@/lib/messaging/files/account-files'
import { freshnessLevels } from './freshness-levels'
import { useMessenger } from './messenger'
import { queryKeys } from './query-keys'

/** Files that go with the next message of a conversation; they are there again after a reload. */
export function useChosenFiles(conversation: string) {
  const api = useMessenger()
  const queries = useQueryClient()
  const queryKey = queryKeys.chosenFiles(conversation)
  const { data = [] } = useQuery({
    queryKey,
    queryFn: () => api.chosen({ conversation }),
    ...freshnessLevels.constant,
    networkMode: 'always',
  })
  const actions = useMemo(() => {
    const again = () => queries.invalidateQueries({ queryKey: queryKeys.chosenFiles(conversation) })
    return {
      again,
      choose: async (file: NewFile) => {
        await api.choose({ conversation, file })
        await again()
      },
      drop: async (id: string) => {
        await api.dropChosen({ id })
        await again()
      },
    }
  }, [api, queries, conversation])
  return { chosen: data, ...actions }
}
