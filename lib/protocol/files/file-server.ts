import { z } from 'zod'
import { parseJson } from '../onion/frame'
import type { OnionClient } from '../onion/onion-client'
import type { Server } from '../onion/onion-request'
import type { ServerRequest } from '../onion/v4'
import { ProtocolError } from '../protocol-error'
import { SwarmError, swarmErrorOf } from '../swarm-error'

/** Largest upload, bytes on the wire. */
export const LARGEST_UPLOAD = 10_223_616

const FILE_ID = /^(\d{1,20}|[A-Za-z0-9_-]{44})$/

const uploaded = z.object({ id: z.union([z.string(), z.int()]).transform(String), expires: z.number() })
const info = z.object({ size: z.int().nonnegative(), expires: z.number() })

const toMilliseconds = (seconds: number) => Math.round(seconds * 1_000)

/** Files of messages; the server sees encrypted bytes and no addresses. @param server - asked only by onion requests. */
export function fileServer(of: { onion: Pick<OnionClient, 'toServer'>; server: Server }) {
  const { onion, server } = of

  async function ask(request: ServerRequest): Promise<Uint8Array> {
    const { code, body } = await onion.toServer(server, request)
    const error = swarmErrorOf(code)
    if (error) throw error
    return body
  }

  return {
    /** Safe to repeat: the server drops files that nobody asks for. @returns id, and the end in milliseconds. */
    async upload(encrypted: Uint8Array): Promise<{ id: string; expiresAt: number }> {
      if (encrypted.length > LARGEST_UPLOAD) throw new SwarmError('too-large')
      const headers = { 'Content-Type': 'application/octet-stream' }
      const body = await ask({ method: 'POST', endpoint: '/file', headers, body: encrypted })
      const { id, expires } = read(uploaded, body)
      if (!FILE_ID.test(id)) throw new SwarmError('lying-node')
      return { id, expiresAt: toMilliseconds(expires) }
    },

    /** Encrypted bytes, unchecked. @throws {SwarmError} `gone` after the file has run out. */
    download: (id: string): Promise<Uint8Array> => ask({ method: 'GET', endpoint: `/file/${checkId(id)}` }),

    /**
     * Lets a file live on that the server calls by its content. @returns the end in milliseconds.
     * @throws {SwarmError} `gone` after it has run out.
     */
    async extend(id: string): Promise<{ expiresAt: number }> {
      const body = await ask({ method: 'POST', endpoint: `/file/${checkId(id)}/extend` })
      return { expiresAt: toMilliseconds(read(info, body).expires) }
    },

    /** @returns bytes, and the end in milliseconds. */
    async info(id: string): Promise<{ size: number; expiresAt: number }> {
      const body = await ask({ method: 'GET', endpoint: `/file/${checkId(id)}/info` })
      const { size, expires } = read(info, body)
      return { size, expiresAt: toMilliseconds(expires) }
    },
  }
}

function read<Schema extends z.ZodType>(schema: Schema, body: Uint8Array): z.output<Schema> {
  const parsed = schema.safeParse(parseJson(body))
  if (!parsed.success) throw new SwarmError('lying-node')
  return parsed.data
}

function checkId(id: string): string {
  if (!FILE_ID.test(id)) throw new ProtocolError('bad-file')
  return id
}
