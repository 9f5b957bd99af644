import type { Hono } from 'hono'
import { ApiFailure } from './api-failure'
import type { Backend } from './backend'
import { hexKey } from './views'
import { readNodeKey } from './wire-input'

/** The network's signatures that a node may leave, or may be liquidated. */
export function removalRoutes(app: Hono, backend: Backend): void {
  const { network } = backend
  for (const kind of ['exit', 'liquidation'] as const)
    app.get(`/${kind}/:key`, async (context) => {
      const node = network.nodeByKey(readNodeKey(context.req.param('key')))
      if (!node) throw new ApiFailure(404, 'unknown-node', 'The network lists no such node.')
      const signed = await network.signRemoval(kind, node)
      return backend.answer(context, {
        result: {
          bls_pubkey: hexKey(node.blsPublicKey),
          height: signed.height,
          msg_to_sign: signed.message,
          non_signer_indices: signed.nonSignerIds.map(Number),
          signature: signed.signature,
          timestamp: Number(signed.timestamp),
          signers: signed.signers,
          total: signed.total,
        },
      })
    })
}
