import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Abi, type Address, erc20Abi } from 'viem'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { demoAccount, FUNDED_ACCOUNTS } from '@/devnet/chain/accounts'
import { anvilArguments, findAnvil } from '@/devnet/chain/anvil'
import { deployContracts, mint } from '@/devnet/chain/deploy'
import { LOCAL_CHAIN_ID, readClient, testClient, walletClient } from '@/devnet/chain/rpc'
import { untilReady } from '@/devnet/supervisor/ready'
import { buildRegistration } from './registration'
import type { NodeKeys } from './node-keys'

export const STAKE = 25_000_000_000_000n

type Person = Parameters<typeof demoAccount>[0]
type Call = { address: Address; abi: Abi; functionName: string; args?: readonly unknown[] }

/** A chain of its own with the contracts on it and nothing else, for tests of the network. */
export async function startTestChain() {
  const folder = mkdtempSync(join(tmpdir(), 'session-network-'))
  const port = await freePort()
  const rpcUrl = `http://127.0.0.1:${port}`
  const options = {
    port,
    chainId: LOCAL_CHAIN_ID,
    genesisTimestamp: 1_700_000_000,
    accounts: FUNDED_ACCOUNTS,
  }
  const stateFile = join(folder, 'state.json')
  const chain = spawn(findAnvil(), anvilArguments({ ...options, stateFile }), { stdio: 'ignore' })
  const client = readClient(rpcUrl)
  const test = testClient(rpcUrl)
  await untilReady({
    what: 'The chain',
    seconds: 20,
    isReady: async () => (await client.getChainId()) === LOCAL_CHAIN_ID,
    gaveUp: once(chain, 'exit').then(() => Promise.reject(new Error('The chain ended.'))),
  })
  const deployment = await deployContracts(rpcUrl)

  const send = async (who: Person, call: Call) => {
    const hash = await walletClient(rpcUrl, demoAccount(who).privateKey).writeContract(call)
    const { status, blockNumber } = await client.waitForTransactionReceipt({ hash })
    if (status !== 'success') throw new Error(`${call.functionName} reverted`)
    return blockNumber
  }
  return {
    ...{ rpcUrl, folder, client, test, deployment, send },
    rewards: { address: deployment.contracts.rewards, abi: serviceNodeRewardsAbi },
    seshOf: (of: Address) =>
      client.readContract({
        address: deployment.contracts.sesh,
        abi: erc20Abi,
        functionName: 'balanceOf',
        args: [of],
      }),
    /** Moves time and mines one block. */
    jump: async (seconds: number) => {
      await test.increaseTime({ seconds })
      await test.mine({ blocks: 1 })
    },
    /** A solo node of a person, with freshly minted SESH. */
    register: async (who: Person, keys: NodeKeys) => {
      const { sesh, rewards } = deployment.contracts
      const operator = demoAccount(who).address
      await mint(rpcUrl, sesh, operator, STAKE)
      await send(who, { address: sesh, abi: erc20Abi, functionName: 'approve', args: [rewards, STAKE] })
      const { blsPublicKey, blsSignature, params } = buildRegistration({
        ...{ keys, operator, rewardsContract: rewards, chainId: LOCAL_CHAIN_ID, fee: 0 },
      })
      const args = [blsPublicKey, blsSignature, params, []]
      await send(who, {
        address: rewards,
        abi: serviceNodeRewardsAbi,
        functionName: 'addBLSPublicKey',
        args,
      })
    },
    stop: async () => {
      const ended = once(chain, 'exit')
      chain.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type TestChain = Awaited<ReturnType<typeof startTestChain>>

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
