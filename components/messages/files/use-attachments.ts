import { useState } from 'react'
import { useMessenger } from '@/lib/hooks/messenger'
import type { MessageFile } from '@/lib/messaging/model/message'

export type Attachment = {
  id: string
  name: string
  bytes: number
  state: { kind: 'sending' } | { kind: 'ready'; file: MessageFile } | { kind: 'failed'; error: unknown }
  source: File
  isVoice: boolean
}

/** Files on their way to the server, which go with the next message. */
export function useAttachments() {
  const api = useMessenger()
  const [attachments, setAttachments] = useState<readonly Attachment[]>([])
  const change = (id: string, state: Attachment['state']) =>
    setAttachments((all) => all.map((one) => (one.id === id ? { ...one, state } : one)))
  const send = async ({ id, source, isVoice }: Attachment) => {
    change(id, { kind: 'sending' })
    try {
      const { prepareFile } = await import('./prepare-file')
      change(id, { kind: 'ready', file: await api.attach(await prepareFile(source, isVoice)) })
    } catch (error) {
      change(id, { kind: 'failed', error })
    }
  }
  return {
    attachments,
    isReady: attachments.every(({ state }) => state.kind === 'ready'),
    files: attachments.flatMap(({ state }) => (state.kind === 'ready' ? [state.file] : [])),
    add: (sources: readonly File[], isVoice = false) => {
      for (const source of sources) {
        const id = crypto.randomUUID()
        const attachment: Attachment = {
          ...{ id, name: source.name, bytes: source.size, source, isVoice },
          state: { kind: 'sending' },
        }
        setAttachments((all) => [...all, attachment])
        void send(attachment)
      }
    },
    retry: send,
    remove: (id: string) => setAttachments((all) => all.filter((one) => one.id !== id)),
    clear: () => setAttachments([]),
  }
}
