import { useMutation } from '@tanstack/react-query'
import type { NameAccount } from '@/lib/chain/names/find-name-account'
import { useDeployment } from '@/lib/hooks/deployment'
import { useMessenger } from '@/lib/hooks/messenger'
import { readWhom } from '@/lib/messaging/people/whom'
import { goTo } from '../use-place'

/** A name that was found, with what speaks for and against it. */
export type FoundPerson = NameAccount & {
  /** What three nodes say: the same as the chain, or that they do not know the name. */
  nodes: 'same' | 'unknown'
}

/** Opens the conversation of an Account ID at once, and looks a name up first. */
export function useWhom() {
  const api = useMessenger()
  const deployment = useDeployment()
  const open = async (id: string) => {
    await api.begin({ conversation: id })
    goTo({ kind: 'conversation', id })
  }
  const find = useMutation({
    mutationFn: async (typed: string): Promise<FoundPerson | null> => {
      const whom = readWhom(typed)
      if (whom.kind === 'account') {
        await open(whom.id)
        return null
      }
      const { findNameAccount, requireSame } = await import('@/lib/chain/names/find-name-account')
      const found = await findNameAccount(deployment, whom.label)
      const { accountId } = await api.resolveName({ label: whom.label })
      return { ...found, nodes: requireSame(found, accountId) }
    },
  })
  return { open, find }
}
