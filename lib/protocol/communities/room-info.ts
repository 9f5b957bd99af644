import { z } from 'zod'

const LONGEST_NAME = 200
const LONGEST_DESCRIPTION = 2_000

/** Untrusted texts of a room are cut, not refused: a long one must not keep anybody out. */
const cut = (length: number) =>
  z
    .string()
    .nullish()
    .transform((text) => (text ?? '').slice(0, length))

const permissions = {
  read: z.boolean().default(true),
  write: z.boolean().default(false),
  upload: z.boolean().default(false),
  moderator: z.boolean().default(false),
  admin: z.boolean().default(false),
}

const activeUsers = z.int().nonnegative().nullish().catch(null)

const details = z.object({
  name: cut(LONGEST_NAME),
  description: cut(LONGEST_DESCRIPTION),
  info_updates: z.int().nonnegative(),
  active_users: activeUsers,
  pinned_messages: z.array(z.object({ id: z.int().nonnegative() })).default([]),
  ...permissions,
})

/** What one may do in a room, and how many are there. */
export type RoomStanding = {
  canRead: boolean
  canWrite: boolean
  canUpload: boolean
  isModerator: boolean
  /** People of the last days; null when the community does not tell. */
  activeUsers: number | null
}

/** What a room says of itself; texts are untrusted. */
export type RoomDetails = {
  name: string
  description: string
  /** Grows with every change of these details. */
  updates: number
  /** Ids of pinned messages. */
  pinned: readonly number[]
}

type Told = { read: boolean; write: boolean; upload: boolean; moderator: boolean; admin: boolean }

const toStanding = (told: Told & { active_users?: number | null | undefined }): RoomStanding => ({
  canRead: told.read,
  canWrite: told.read && told.write,
  canUpload: told.read && told.upload,
  isModerator: told.moderator || told.admin,
  activeUsers: told.active_users ?? null,
})

const toDetails = ({ name, description, info_updates, pinned_messages }: z.output<typeof details>) => ({
  name,
  description,
  updates: info_updates,
  pinned: pinned_messages.map(({ id }) => id),
})

export type RoomInfo = { standing: RoomStanding; details: RoomDetails }

/** Reply of `GET /room/<room>`. */
export const roomReply = details.transform((told): RoomInfo => ({
  standing: toStanding(told),
  details: toDetails(told),
}))

/** Reply of `GET /room/<room>/pollInfo/<updates>`: details only when they changed. */
export const pollInfoReply = z
  .object({ active_users: activeUsers, ...permissions, details: details.nullish() })
  .transform((told): { standing: RoomStanding; details?: RoomDetails } => ({
    standing: toStanding(told),
    ...(told.details && { details: toDetails(told.details) }),
  }))
