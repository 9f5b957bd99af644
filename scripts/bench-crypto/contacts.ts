import { changeDocument } from '@/lib/protocol/config/change-document'
import { type ConfigDocument, emptyDocument } from '@/lib/protocol/config/config-document'
import { mergeDocuments } from '@/lib/protocol/config/merge-documents'
import { writeContact } from '@/lib/protocol/config/views/contacts'

const idOf = (index: number) => `05${index.toString(16).padStart(64, '0')}`

/**
 * Merges what three devices wrote while they were apart: each named one contact in ten differently.
 * @param count - contacts that all of them began with.
 */
export function threeDevices(count: number): () => unknown {
  let data = emptyDocument.data
  for (let index = 0; index < count; index += 1)
    data = writeContact(data, idOf(index), { name: `Contact ${index}`, isApproved: true })
  const first = changeDocument(emptyDocument, data)
  const renamed = (device: number): ConfigDocument => {
    let changed = first.data
    for (let index = device; index < count; index += 10)
      changed = writeContact(changed, idOf(index), { name: `Of device ${device}` })
    return changeDocument(first, changed)
  }
  const [one, two, three] = [renamed(1), renamed(2), renamed(3)]
  return () => mergeDocuments([one, two, three])
}
