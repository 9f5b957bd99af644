import { base64 } from '@scure/base'
import { z } from 'zod'
import { ProtocolError } from '../protocol-error'
import { parseDocument } from './config-document'
import { type ConfigState, emptyConfig } from './config-state'

const bytes = z.base64()

const savedConfig = z.object({
  document: bytes,
  origin: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('stored') }),
    z.object({ kind: z.literal('changed'), from: bytes }),
    z.object({ kind: z.literal('merged') }),
    z.object({ kind: z.literal('pushing') }),
    z.object({ kind: z.literal('lost') }),
  ]),
  copies: z.array(z.object({ hash: z.string(), document: z.string() })),
  parts: z
    .array(z.object({ hash: z.string(), whole: z.string(), index: z.int(), count: z.int(), chunk: bytes }))
    .default([]),
})

export type SavedConfig = z.infer<typeof savedConfig>

/** The state as plain JSON, to be kept by this device. */
export function saveConfig({ document, origin, copies, parts }: ConfigState): SavedConfig {
  return {
    document: base64.encode(document.bytes),
    origin: origin.kind === 'changed' ? { ...origin, from: base64.encode(origin.from.bytes) } : origin,
    copies: [...copies],
    parts: parts.map(({ hash, part }) => ({ ...part, hash, chunk: base64.encode(part.chunk) })),
  }
}

/** @returns the first state when nothing was kept. @throws {ProtocolError} when what was kept is damaged. */
export function loadConfig(saved: unknown): ConfigState {
  if (saved === undefined || saved === null) return emptyConfig
  const parsed = savedConfig.safeParse(saved)
  if (!parsed.success) throw new ProtocolError('bad-config')
  const { document, origin, copies, parts } = parsed.data
  return {
    document: parseDocument(base64.decode(document)),
    origin:
      origin.kind === 'changed' ? { ...origin, from: parseDocument(base64.decode(origin.from)) } : origin,
    copies,
    parts: parts.map(({ hash, ...part }) => ({
      hash,
      part: { ...part, chunk: base64.decode(part.chunk) },
    })),
  }
}
