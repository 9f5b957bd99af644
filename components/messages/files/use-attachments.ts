import { useState } from 'react'
import { useChosenFiles } from '@/lib/hooks/chosen-files'

export type Attachment = {
  id: string
  name: string
  bytes: number
  isVoice: boolean
  state: { kind: 'preparing' } | { kind: 'ready' } | { kind: 'failed'; error: unknown; source: File }
}

/** Files for the next message: kept sealed in this browser from the moment they are chosen, sent with it. */
export function useAttachments(conversation: string) {
  const { chosen, choose, drop, again } = useChosenFiles(conversation)
  /** Those that are not kept yet. */
  const [others, setOthers] = useState<readonly Attachment[]>([])
  const forget = (id: string) => setOthers((all) => all.filter((one) => one.id !== id))
  const keep = async (source: File, isVoice: boolean) => {
    const id = crypto.randomUUID()
    const attachment = { id, name: source.name, bytes: source.size, isVoice }
    setOthers((all) => [...all, { ...attachment, state: { kind: 'preparing' } }])
    try {
      const { prepareFile } = await import('./prepare-file')
      await choose(await prepareFile(source, isVoice))
      forget(id)
    } catch (error) {
      forget(id)
      setOthers((all) => [...all, { ...attachment, state: { kind: 'failed', error, source } }])
    }
  }
  const kept = chosen.map(({ size, ...file }): Attachment => ({
    ...file,
    bytes: size,
    state: { kind: 'ready' },
  }))
  return {
    attachments: [...kept, ...others],
    isReady: others.length === 0,
    /** Ids of those that can be sent. */
    ids: chosen.map(({ id }) => id),
    add: (sources: readonly File[], isVoice = false) => {
      for (const source of sources) void keep(source, isVoice)
    },
    retry: ({ id, isVoice, state }: Attachment) => {
      if (state.kind !== 'failed') return
      forget(id)
      void keep(state.source, isVoice)
    },
    remove: ({ id, state }: Attachment) => (state.kind === 'ready' ? void drop(id) : forget(id)),
    sent: again,
  }
}
