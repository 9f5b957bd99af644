import type { Picture } from '@/lib/protocol/config/views/picture'
import type { ToldProfile } from '@/lib/protocol/message/message-name'
import type { CommunityRecord } from '@/lib/protocol/config/views/user-groups'
import { NOTIFICATIONS_OFF } from '../model/community'
import type { Disappearing } from '../model/message'

/** What all devices of the account agree about another account. */
export type Contact = {
  id: string
  /** As they call themselves; untrusted text. */
  name: string
  nickname: string
  /** As they show themselves; where it is and what opens it is what they say. */
  picture?: Picture | undefined
  isApproved: boolean
  hasApprovedMe: boolean
  isBlocked: boolean
  /** 0 as usual, 1 all, 2 off, 3 mentions. */
  notifications: number
  /** Seconds since 1970; 0 when not muted. */
  mutedUntil: number
  /** -1 hidden, 0 usual, above: pinned. */
  priority: number
  timer?: Disappearing | undefined
  /** Seconds since 1970; 0 when unknown. */
  createdAt: number
  profileUpdatedAt: number
}

export const unknownContact = (id: string): Contact => ({
  id,
  name: '',
  nickname: '',
  isApproved: false,
  hasApprovedMe: false,
  isBlocked: false,
  notifications: 0,
  mutedUntil: 0,
  priority: 0,
  createdAt: 0,
  profileUpdatedAt: 0,
})

/** Their messages do not interrupt. @param now - milliseconds, network clock. */
export const isMuted = ({ notifications, mutedUntil }: Contact, now: number): boolean =>
  notifications === NOTIFICATIONS_OFF || mutedUntil * 1000 > now

/** Nobody chooses what strangers put on one's screen. */
export const showsPicture = ({ isApproved, isBlocked }: Contact): boolean => isApproved && !isBlocked

/** A timer of undefined switches it off, a picture of undefined takes it away. */
export type ContactChange = Partial<Omit<Contact, 'id' | 'timer'>> & { timer?: Disappearing | undefined }

/** The synced documents of the account, read and changed in words. Changes are pushed by whoever owns them. */
export type Book = {
  contact(id: string): Contact | undefined
  contacts(): readonly Contact[]
  /** Adds the contact when there is none. */
  changeContact(id: string, part: ContactChange): void
  ownProfile(): ToldProfile
  setOwnName(name: string): void
  /** As a person chose it; undefined takes it away. */
  setOwnPicture(picture: Picture | undefined): void
  /** The same picture is somewhere else now. */
  moveOwnPicture(picture: Picture): void
  /** Priority and timer of notes to oneself. */
  notes(): { priority: number; timer?: Disappearing }
  changeNotes(part: { priority?: number; timer?: Disappearing | undefined }): void
  /** Rooms that any device of the account has joined. */
  communities(): readonly CommunityRecord[]
  /** Joins it when the account is not there yet. */
  putCommunity(community: CommunityRecord): void
  eraseCommunity(community: Pick<CommunityRecord, 'base' | 'room'>): void
  /** Of a person or a room. Milliseconds; 0 when nothing is known. */
  readUntil(id: string): number
  setReadUntil(id: string, until: number): void
}
