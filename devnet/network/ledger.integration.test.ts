import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { erc20Abi } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { demoAccount, FUNDED_ACCOUNTS } from '@/devnet/chain/accounts'
import { anvilArguments, findAnvil } from '@/devnet/chain/anvil'
import { deployContracts, mint } from '@/devnet/chain/deploy'
import { LOCAL_CHAIN_ID, readClient, testClient, walletClient } from '@/devnet/chain/rpc'
import { untilReady } from '@/devnet/supervisor/ready'
import type { Deployment } from '@/lib/deployment/deployment'
import { Ledger } from './ledger'
import { nodeKeys } from './node-keys'
import { buildRegistration } from './registration'
import { reorganise } from './reorganise'

const STAKE = 25_000_000_000_000n
const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
let stop = () => {}
let rpcUrl = ''
let deployment: Deployment

beforeAll(async () => {
  const port = await freePort()
  rpcUrl = `http://127.0.0.1:${port}`
  const chain = spawn(
    findAnvil(),
    anvilArguments({
      port,
      chainId: LOCAL_CHAIN_ID,
      stateFile: join(folder, 'state.json'),
      genesisTimestamp: 1_700_000_000,
      accounts: FUNDED_ACCOUNTS,
    }),
    { stdio: 'ignore' },
  )
  stop = () => void chain.kill()
  await untilReady({
    what: 'The chain',
    seconds: 20,
    isReady: async () => (await readClient(rpcUrl).getChainId()) === LOCAL_CHAIN_ID,
    gaveUp: new Promise(() => {}),
  })
  deployment = await deployContracts(rpcUrl)
}, 90_000)

afterAll(() => {
  stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('the books and a chain that reorganises', () => {
  it('end where a replay from the first block ends', async () => {
    const client = readClient(rpcUrl)
    const ledger = await Ledger.open(client, deployment)
    await registerNode(0)
    await testClient(rpcUrl).increaseTime({ seconds: 3 * 86_400 })
    await testClient(rpcUrl).mine({ blocks: 1 })
    await ledger.sync()
    await registerNode(1)
    await ledger.sync()
    expect(ledger.state.nodes.size).toBe(2)

    await reorganise(client, 2)
    await testClient(rpcUrl).mine({ blocks: 1 })
    await ledger.sync()
    expect(ledger.state.nodes.size, 'the second registration is gone').toBe(1)

    const replayed = await Ledger.open(client, deployment)
    await replayed.sync()
    expect(ledger.state).toEqual(replayed.state)
    expect(ledger.head).toEqual(replayed.head)
  }, 60_000)
})

async function registerNode(index: number) {
  const { sesh, rewards } = deployment.contracts
  const operator = demoAccount('Alice')
  const wallet = walletClient(rpcUrl, operator.privateKey)
  const client = readClient(rpcUrl)
  await mint(rpcUrl, sesh, operator.address, STAKE)
  const approval = { address: sesh, abi: erc20Abi, functionName: 'approve', args: [rewards, STAKE] } as const
  await client.waitForTransactionReceipt({ hash: await wallet.writeContract(approval) })
  const { blsPublicKey, blsSignature, params } = buildRegistration({
    keys: nodeKeys('ledger test', index),
    operator: operator.address,
    rewardsContract: rewards,
    chainId: LOCAL_CHAIN_ID,
    fee: 0,
  })
  const hash = await wallet.writeContract({
    address: rewards,
    abi: serviceNodeRewardsAbi,
    functionName: 'addBLSPublicKey',
    args: [blsPublicKey, blsSignature, params, []],
  })
  expect((await client.waitForTransactionReceipt({ hash })).status).toBe('success')
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
