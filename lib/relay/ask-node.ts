import { createHash } from 'node:crypto'
import { Agent as PlainAgent, type ClientRequest, request as plainRequest } from 'node:http'
import { Agent, request as tlsRequest } from 'node:https'
import type { TLSSocket } from 'node:tls'
import { readBounded } from './read-bounded'

export type NodeQuestion = {
  /** `https:` for nodes and seeds; `http:` only for seeds of test networks. */
  url: URL
  headers: Readonly<Record<string, string>>
  body: Uint8Array
  timeoutMilliseconds: number
  /** Largest answer in bytes. */
  limit: number
  /** SHA-256 of the certificate's public key (base64, of its DER form); left out: any certificate. */
  publicKeySha256?: string | undefined
}

export type NodeAnswer = { status: number; body: Uint8Array<ArrayBuffer> }

/** The machine at that address does not hold the key that it should. */
export class WrongCertificateError extends Error {
  override name = 'WrongCertificateError'
}

/**
 * Certificates of nodes are signed by themselves, so TLS proves nothing here: the layers inside are encrypted to the
 * node's own key. Seeds are known by the hash of their key, which is checked after the handshake instead.
 */
const tlsAgent = new Agent({
  keepAlive: true,
  maxSockets: 256,
  maxCachedSessions: 0,
  rejectUnauthorized: false,
})
const plainAgent = new PlainAgent({ keepAlive: true })

/** Posts bytes and reads the answer, bounded in size and time; redirects are not followed. */
export async function askNode(question: NodeQuestion): Promise<NodeAnswer> {
  const { url, headers, body, timeoutMilliseconds, limit } = question
  const signal = AbortSignal.timeout(timeoutMilliseconds)
  const options = { method: 'POST', signal, headers: { ...headers, 'content-length': body.byteLength } }
  const request =
    url.protocol === 'https:'
      ? tlsRequest(url, { ...options, agent: tlsAgent })
      : plainRequest(url, { ...options, agent: plainAgent })
  return await exchange(request, { body, limit, publicKeySha256: question.publicKeySha256 })
}

type Exchange = Pick<NodeQuestion, 'body' | 'limit' | 'publicKeySha256'>

function exchange(request: ClientRequest, { body, limit, publicKeySha256 }: Exchange): Promise<NodeAnswer> {
  return new Promise((resolve, reject) => {
    request.once('error', reject)
    request.once('response', (response) => {
      if (publicKeySha256 && keyHash(response.socket as TLSSocket) !== publicKeySha256) {
        request.destroy(new WrongCertificateError('The certificate holds another key.'))
        return
      }
      readBounded(response, limit)
        .then((bytes) => resolve({ status: response.statusCode ?? 0, body: bytes }))
        .catch(reject)
    })
    request.end(body)
  })
}

const keyHash = (socket: TLSSocket): string => {
  const key = socket.getPeerX509Certificate()?.publicKey.export({ type: 'spki', format: 'der' })
  return key ? createHash('sha256').update(key).digest('base64') : ''
}
