import type { IncomingContent as WireContent } from '@/lib/protocol/message/read-content'
import { cutName } from '@/lib/protocol/message/read-parts'
import type { Notice } from '../model/message'
import type { IncomingContent } from '../engine/incoming'

/** What a message means here; undefined for kinds that this client does not show. */
export function toIncoming(content: WireContent): IncomingContent | undefined {
  switch (content.kind) {
    case 'text': {
      const { text, files, kind: _kind, ...rest } = content
      if (files.length === 0) return { ...rest, kind: 'message', content: { kind: 'text', text } }
      const listed = files.map(({ fileName: name, size: bytes, contentType, url, key, digest, isVoice }) => ({
        ...{ name, contentType, bytes, url, key, digest, isVoice },
      }))
      return { ...rest, kind: 'message', content: { kind: 'files', text, files: listed } }
    }
    case 'timer': {
      const { timer, profile } = content
      return { kind: 'message', content: { kind: 'timer', timer }, ...(profile && { profile }) }
    }
    case 'community': {
      const { url, name, kind, ...rest } = content
      return { ...rest, kind: 'message', content: { kind, url, name } }
    }
    case 'reaction':
    case 'receipt':
    case 'typing':
    case 'unsend':
    case 'accepted':
      return content
    case 'group-invite': {
      const { kind: what, name, groupId: _group, ...rest } = content
      return { ...rest, ...noticed({ kind: 'notice', what, name: cutName(name) }) }
    }
    case 'media-notice':
      return noticed({ kind: 'notice', what: content.what })
    case 'missed-call':
      return noticed({ kind: 'notice', what: content.kind })
    case 'unknown':
      return undefined
  }
}

const noticed = (content: Notice) => ({ kind: 'message', content }) as const
