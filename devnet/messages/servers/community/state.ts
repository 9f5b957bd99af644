/** Times in Unix seconds with fractions; ids of people are 66 hex digits. */

export type Permission = 'read' | 'write' | 'upload'

export type Room = Record<Permission, boolean> & {
  token: string
  name: string
  description: string
  created: number
  /** Grows with every change of what the room says about itself. */
  infoUpdates: number
  /** Grows with every message, edit, deletion and reaction. */
  sequence: number
  pinned: { id: number; at: number; by: string }[]
  admins: string[]
  moderators: string[]
  banned: string[]
}

export type StoredReaction = { emoji: string; by: string; at: number }

export type StoredMessage = {
  id: number
  room: string
  author: string
  posted: number
  edited?: number
  /** Base64; null once it was deleted. */
  data: string | null
  signature: string
  seqno: number
  /** Of the newest change that is not a reaction. */
  dataSeqno: number
  whisperTo?: string
  isForModerators: boolean
  reactions: StoredReaction[]
}

export type StoredFile = {
  id: number
  room: string
  name: string
  type: string
  blob: string
  size: number
  uploaded: number
  by: string
  expires: number
}

export type StoredDirectMessage = {
  id: number
  sender: string
  recipient: string
  message: string
  posted_at: number
  expires_at: number
}

export type CommunityState = {
  /** The last number given, for messages, files and direct messages. */
  lastId: number
  rooms: Record<string, Room>
  messages: StoredMessage[]
  files: StoredFile[]
  inbox: StoredDirectMessage[]
  /** Who was seen in which room, and when last. */
  seen: Record<string, Record<string, number>>
}

export const noRooms = (): CommunityState => ({
  lastId: 0,
  rooms: {},
  messages: [],
  files: [],
  inbox: [],
  seen: {},
})
