import type { Server } from '../onion/onion-request'
import type { CommunityRoom } from './join-url'

/** How nodes reach the server of a community. */
export function toServer({ baseUrl, serverKey }: Pick<CommunityRoom, 'baseUrl' | 'serverKey'>): Server {
  const { protocol, hostname, port } = new URL(baseUrl)
  return {
    host: hostname,
    protocol: protocol === 'http:' ? 'http' : 'https',
    ...(port !== '' && { port: Number(port) }),
    x25519PublicKey: serverKey,
  }
}
