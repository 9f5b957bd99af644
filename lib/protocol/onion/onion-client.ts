import { ProtocolError } from '../protocol-error'
import { SwarmError } from '../swarm-error'
import {
  type NodeReply,
  type OnionRequest,
  openNodeReply,
  openServerReply,
  type Path,
  type Random,
  requestToNode,
  requestToServer,
  type Server,
  type StorageRequest,
} from './onion-request'
import type { Paths } from './paths'
import { addressOf, type Snode } from './snode'
import type { ServerReply, ServerRequest } from './v4'

/** Hands opaque bytes to a guard. Rejects when no guard can be reached at all, which says nothing about the path. */
export type GuardTransport = (
  guard: string,
  body: Uint8Array<ArrayBuffer>,
) => Promise<{ status: number; body: Uint8Array }>

export type OnionClientOptions = { transport: GuardTransport; paths: Paths; random: Random }

export type OnionClient = {
  /** @throws {SwarmError} `no-path`, `path-failed`; whatever the transport throws. */
  toNode(node: Snode, request: StorageRequest): Promise<NodeReply>
  /** Asked once: callers decide whether asking twice is safe. @throws the same. */
  toServer(server: Server, request: ServerRequest): Promise<ServerReply>
}

const NODE_NAMED = /^(?:Next node not found|Snode not ready): ([0-9a-f]{64})/

export function onionClient({ transport, paths, random }: OnionClientOptions): OnionClient {
  async function send<Reply>(
    destination: Snode | undefined,
    build: (path: Path) => OnionRequest,
    read: (body: Uint8Array, of: OnionRequest) => Reply,
  ): Promise<Reply> {
    const path = paths.choose(destination)
    if (!path) throw new SwarmError('no-path')
    const request = build(path)
    const { status, body } = await transport(addressOf(path[0]), Uint8Array.from(request.body))
    if (status !== 200) throw blame(path, destination, status, body)
    try {
      const reply = read(body, request)
      paths.succeeded(path)
      return reply
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error
      paths.failed(path)
      throw new SwarmError('lying-node', undefined, error)
    }
  }

  /** Leaves the node that is named, else counts against the whole path. */
  function blame(path: Path, destination: Snode | undefined, status: number, body: Uint8Array): SwarmError {
    const text = new TextDecoder().decode(body.subarray(0, 200))
    const named = NODE_NAMED.exec(text)?.[1]
    if (named !== undefined && named === destination?.ed25519PublicKey) paths.nodeFailed(destination)
    else {
      const culprit = path.find(({ ed25519PublicKey }) => ed25519PublicKey === named)
      paths.failed(path, culprit?.ed25519PublicKey)
    }
    return new SwarmError('path-failed', String(status))
  }

  return {
    toNode: (node, request) =>
      send(
        node,
        (path) => requestToNode(path, node, request, random),
        (body, { replyKey }) => openNodeReply(body, replyKey),
      ),
    toServer: (server, request) =>
      send(
        undefined,
        (path) => requestToServer(path, server, request, random),
        (body, { replyKey }) => openServerReply(body, replyKey),
      ),
  }
}
