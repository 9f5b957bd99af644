import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type AccountKeys } from '@/lib/crypto/account/account-keys'
import { encodeHex } from '@/lib/crypto'
import { writeJoinUrl } from '@/lib/protocol/communities/join-url'
import { openBlobFolder } from './blob-folder'
import { communityHandler } from './community/community-server'
import { furnish } from './community/furnish'
import { fileServerApp, type FileState, noFiles } from './file-server'
import { KeptState } from './kept-state'
import { serveApp } from './serve-app'
import { keptKeys } from './server-keys'
import { v4Door } from './v4-door'

const HOST = '127.0.0.1'

type Options = {
  /** Keys, state and files of both servers. */
  folder: string
  /** Milliseconds, the world's clock. */
  now: () => number
}

export type Servers = {
  fileServer: { url: string; ed25519PublicKey: string; x25519PublicKey: string }
  /** Links by which people join the rooms. */
  communities: readonly { url: string }[]
  /** Remembers how everything is. @returns its name, for `revert`. */
  snapshot(): string
  /** @throws {Error} for a name that was never given. */
  revert(id: string): void
  /** Resolves once everything is on disk and nobody is served any more. */
  stop(): Promise<void>
}

/** The file server and the community server of the local world; both answer onion requests only. */
export async function startServers({ folder, now }: Options): Promise<Servers> {
  await mkdir(folder, { recursive: true })
  const at = (name: string) => join(folder, name)
  const [fileKeys, communityKeys, keeper, blobs] = await Promise.all([
    keptKeys(at('file-server.key')),
    keptKeys(at('community.key')),
    keptKeys(at('community-keeper.key')),
    openBlobFolder(at('blobs')),
  ])
  const files = await KeptState.open<FileState>(at('file-server.json'), noFiles)
  const rooms = await KeptState.open(at('community.json'), () =>
    furnish({ keeper, serverKey: communityKeys.x25519PublicKey, now: now() }),
  )
  const ports = await KeptState.open<{ files: number; community: number }>(at('ports.json'), () => ({
    files: 0,
    community: 0,
  }))
  const fileApp = fileServerApp({ kept: files, blobs, now })
  const fileDoor = v4Door(fileKeys.x25519SecretKey, (request) => serveApp(fileApp, request, {}))
  const community = communityHandler({ keys: communityKeys, kept: rooms, blobs, now })
  const servers = [
    await listen(fileDoor, ports.state.files),
    await listen(v4Door(communityKeys.x25519SecretKey, community), ports.state.community),
  ] as const
  const [filePort, communityPort] = [portOf(servers[0]), portOf(servers[1])]
  Object.assign(ports.state, { files: filePort, community: communityPort })
  const kept = [files, rooms, ports]
  for (const one of kept) one.save()
  return {
    fileServer: { url: `http://${HOST}:${filePort}`, ...publicKeys(fileKeys) },
    communities: Object.keys(rooms.state.rooms).map((room) => ({
      url: writeJoinUrl({
        baseUrl: `http://${HOST}:${communityPort}`,
        room,
        serverKey: publicKeys(communityKeys).x25519PublicKey,
      }),
    })),
    snapshot() {
      const id = randomUUID()
      for (const one of [files, rooms]) one.snapshot(id)
      return id
    },
    revert(id) {
      files.revert(id)
      rooms.revert(id)
    },
    async stop() {
      for (const server of servers) {
        server.close()
        server.closeAllConnections()
      }
      await Promise.all(kept.map((one) => one.saved()))
    },
  }
}

const publicKeys = ({ ed25519PublicKey, x25519PublicKey }: AccountKeys) => ({
  ed25519PublicKey: encodeHex(ed25519PublicKey),
  x25519PublicKey: encodeHex(x25519PublicKey),
})

const portOf = (server: Server) => (server.address() as AddressInfo).port

/** At the port of last time while it is free; links to rooms hold it. */
async function listen(door: RequestListener, port: number): Promise<Server> {
  const attempt = (wanted: number) =>
    new Promise<Server>((resolve, reject) => {
      const server = createServer(door)
      server.once('error', reject)
      server.listen(wanted, HOST, () => resolve(server))
    })
  return await attempt(port).catch(() => attempt(0))
}
