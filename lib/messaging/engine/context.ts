import type { NewFile } from '../files/account-files'
import type { Message, MessageFile } from '../model/message'
import type { MessengerEvent, Settings } from '../model/state'
import type { SealedStore } from '../storage/sealed-store'
import type { Codec } from './codec'
import { type Documents, DOCUMENTS } from './documents'
import type { Network } from './network'
import type { Outbox } from './send/outbox'
import { beginWork, type Memory, type Work } from './work'

/** What every action of an open account stands on. */
export type Context = {
  ownId: string
  memory: Memory
  store: SealedStore
  network: Network
  codec: Codec
  documents: Documents
  outbox: Outbox
  /** Leaves a file with the server, encrypted. */
  upload: (file: NewFile) => Promise<MessageFile>
  settings: () => Settings
  emit: (event: MessengerEvent) => void
  /** The lists and figures changed: pages are told soon. */
  stateChanged: () => void
  /** Unique moment for a message of one's own, milliseconds, network clock. */
  nextSentAt: () => number
  /** One change at a time, together with the documents, on disk when it returns. */
  run: <Value>(task: (work: Work) => Promise<Value>) => Promise<Value>
}

/** Makes `run`: changes are seen by pages only once they are kept. */
export function changeRunner(
  of: Pick<Context, 'memory' | 'store' | 'documents' | 'emit' | 'stateChanged'> & {
    messagesChanged: (messages: readonly Message[]) => void
  },
  inTurn: <Value>(task: () => Promise<Value>) => Promise<Value>,
): Context['run'] {
  return (task) =>
    inTurn(async () => {
      const work = beginWork(of.memory, of.store)
      const value = await task(work)
      for (const { namespace, value: document } of of.documents.takeUnsaved())
        work.put({ table: DOCUMENTS, key: String(namespace), value: { namespace, document } })
      const { messages } = await work.commit()
      for (const [conversation, told] of messages) of.emit({ kind: 'messages', conversation, ...told })
      of.messagesChanged([...messages.values()].flatMap(({ changed }) => changed))
      of.stateChanged()
      return value
    })
}
