import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { parseJson } from '@/lib/protocol/onion/frame'
import type { MessageNode } from './message-node'
import { writeJson } from './node-views'
import { answerAt, answerOnion, type HttpReply, type OnionScene } from './onion'
import { readBody } from './read-body'

const LARGEST_BODY_BYTES = 11 * 1024 * 1024

/** What a node answers over HTTPS: onion requests, and storage requests in the clear as nodes send them to each other. */
export const nodeListener =
  (node: MessageNode, scene: OnionScene): RequestListener =>
  (request, response) =>
    void answer(node, scene, request)
      .catch((error: unknown): HttpReply => {
        console.error(error)
        return { status: 500, body: utf8ToBytes('Internal Server Error') }
      })
      .then((reply) => write(response, reply))

async function answer(node: MessageNode, scene: OnionScene, request: IncomingMessage): Promise<HttpReply> {
  const isKnown = request.url === '/onion_req/v2' || request.url === '/storage_rpc/v1'
  if (!isKnown || request.method !== 'POST') return { status: 404, body: utf8ToBytes('Not Found') }
  const body = await readBody(request, LARGEST_BODY_BYTES)
  if (!body) return { status: 413, body: utf8ToBytes('Request body is too large') }
  if (request.url === '/onion_req/v2') return answerOnion(node, body, scene)
  const { status, body: reply } = await answerAt(node, readRequest(body), scene)
  return { status, body: utf8ToBytes(typeof reply === 'string' ? reply : writeJson(reply)) }
}

/** @returns undefined, which no method takes, for what is no JSON. */
function readRequest(body: Uint8Array): unknown {
  try {
    return parseJson(body)
  } catch {
    return undefined
  }
}

function write(response: ServerResponse, { status, body }: HttpReply): void {
  response.writeHead(status, { 'content-length': body.length })
  response.end(body)
}
