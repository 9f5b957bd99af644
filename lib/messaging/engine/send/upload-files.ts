import { FILES } from '../../files/kept-files'
import type { Message, MessageFile } from '../../model/message'
import { enqueue } from '../actions/enqueue'
import type { Context } from '../context'
import { MessagingError } from '../messaging-error'
import type { Work } from '../work'
import { OUTBOX, type OutboxEntry } from './outbox-entry'
import { sentText } from './sent-text'

/**
 * Leaves the files of a message with the server, one after the other, then seals it. Each that is there is remembered, so
 * that whatever interrupts costs one file at most.
 * @returns the entry with what is left to do; nothing when the message was taken back meanwhile.
 */
export async function uploadFiles(context: Context, entry: OutboxEntry): Promise<OutboxEntry> {
  for (;;) {
    const file = await context.run(async (work) => waitingFile(await messageOf(work, entry)))
    if (!file) return await sealed(context, entry)
    const bytes = (await context.store.read({ table: FILES, key: file.keptAs ?? '' })) as
      Uint8Array | undefined
    if (!bytes) throw new MessagingError('chosen-gone')
    const { url, key, digest } = await context.upload({ ...file, bytes })
    await context.run(async (work) => {
      const message = await messageOf(work, entry)
      if (message?.content.kind !== 'files') return
      const files = message.content.files.map((one) =>
        one.keptAs === file.keptAs ? { ...one, url, key, digest } : one,
      )
      work.putMessage({ ...message, content: { ...message.content, files } })
    })
  }
}

const messageOf = async (work: Work, { message }: OutboxEntry): Promise<Message | undefined> =>
  message && (await work.message(message.conversation, message))

const waitingFile = (message: Message | undefined): MessageFile | undefined =>
  message?.content.kind === 'files' ? message.content.files.find(({ url }) => url === '') : undefined

const sealed = (context: Context, entry: OutboxEntry): Promise<OutboxEntry> =>
  context.run(async (work) => {
    const message = await messageOf(work, entry)
    if (message?.content.kind === 'files') {
      const { conversation } = message
      const { id, sentAt } = entry
      const name = { conversation, author: message.author, sentAt }
      return enqueue(work, context, { id, conversation, sentAt, message: name, content: sentText(message) })
    }
    work.remove({ table: OUTBOX, key: entry.id })
    return { ...entry, steps: [] }
  })
