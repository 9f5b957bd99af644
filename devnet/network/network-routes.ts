import type { Hono } from 'hono'
import type { Backend } from './backend'
import { liquidationHeight, mayLiquidate } from './node-status'
import { HARD_FORK_HEIGHT, hexKey } from './views'
import { readNodeKey } from './wire-input'

/** Routes about the network as a whole: figures, nodes, contribution contracts. */
export function networkRoutes(app: Hono, backend: Backend): void {
  const { network } = backend
  app.get('/info', (context) => backend.answer(context, {}))
  app.get('/nodes', async (context) =>
    backend.answer(context, { nodes: await backend.stakes(network.nodes) }),
  )
  app.get('/nodes/bls', (context) => backend.answer(context, { bls_keys: backend.blsKeys() }))
  app.get('/contract_nodes', (context) => backend.answer(context, { nodes: contractNodes(backend) }))
  app.get('/hf_info', (context) =>
    backend.answer(context, {
      version_info: { enabled: true, earliest_height: HARD_FORK_HEIGHT, version: null },
    }),
  )
  app.get('/exit_liquidation_list', (context) => backend.answer(context, { result: liquidatable(backend) }))
  // A local world has no market, so there is no price to tell.
  app.get('/prices/:token/7d', (context) => backend.answer(context, { prices: [] }))
  app.get('/contract/contribution', async (context) =>
    backend.answer(context, { contracts: await backend.contracts(), added_bls_keys: backend.blsKeys() }),
  )
  app.get('/contract/contribution/:key', async (context) => {
    const key = readNodeKey(context.req.param('key'))
    const known = (await backend.contracts()).filter((contract) => contract.service_node_pubkey === key)
    return backend.answer(context, { contract: known.at(-1) ?? null })
  })
}

/** Nodes by contract id: those in the contract, and with `in: false` those that were removed. */
function contractNodes({ network }: Backend) {
  const past = network.ledger.state.past.map(({ node }) => ({ node, isListed: false }))
  const listed = network.nodes.map((node) => ({ node, isListed: true }))
  return Object.fromEntries(
    [...past, ...listed].map(({ node, isListed }) => [
      String(node.nodeId),
      { bls: hexKey(node.blsPublicKey), ed25519: node.ed25519, in: isListed },
    ]),
  )
}

/** Nodes that anybody may liquidate now. */
function liquidatable({ network }: Backend) {
  const { state, timers } = network.ledger
  return network.nodes
    .filter((node) => mayLiquidate(node, state.height, timers))
    .map((node) => ({
      info: { bls_public_key: hexKey(node.blsPublicKey) },
      height: state.height,
      liquidation_height: liquidationHeight(node, timers),
      service_node_pubkey: node.ed25519,
      type: node.deregisteredHeight === null ? 'exit' : 'deregister',
      version: 0,
    }))
}
