import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import type { Deployment } from '@/lib/deployment/deployment'
import { namesOf } from '@/lib/names/names-of'
import { keptText } from '../model/kept-text'
import type { IndexProcess } from './index-process'
import type { LocalChain } from './local-chain'
import { nameAnswer, nameStats, statusOf } from './name-wire'

type Sides = { indexed: unknown; onChain: unknown }

/** Where index and chain say different things of these tokens, or of how many there are; empty when they agree. */
export async function nameDisagreements(
  index: IndexProcess,
  { chain, deployment, tokens }: { chain: LocalChain; deployment: Deployment; tokens: readonly bigint[] },
): Promise<Record<string, Sides>> {
  const target = { address: namesOf(deployment).registry, abi: sessionNameServiceAbi } as const
  const sides: Record<string, Sides> = {
    head: { indexed: statusOf((await index.get('/v1/status')).body), onChain: await chain.head() },
    held: {
      indexed: nameStats.parse((await index.get('/v1/names/stats')).body).held,
      onChain: Number(await chain.client.readContract({ ...target, functionName: 'totalSupply' })),
    },
  }
  for (const tokenId of tokens)
    sides[String(tokenId)] = {
      indexed: await indexedName(index, tokenId),
      onChain: await nameOnChain(chain, target, tokenId),
    }
  return Object.fromEntries(
    Object.entries(sides).filter(
      ([, { indexed, onChain }]) => JSON.stringify(indexed) !== JSON.stringify(onChain),
    ),
  )
}

/** What both can tell of a name; null for one that nobody holds. */
async function indexedName(index: IndexProcess, tokenId: bigint) {
  const { status, body } = await index.get(`/v1/names/${tokenId}`)
  if (status !== 200) return null
  const { name } = nameAnswer.parse(body)
  const { owner, registryName, renewedAt, records } = name
  if (name.holding !== 'held') return null
  return {
    ...{ owner, registryName, renewedAt },
    session: records.session?.text ?? '',
    lokinet: records.lokinet?.text ?? '',
  }
}

async function nameOnChain(
  { client }: LocalChain,
  target: { address: `0x${string}`; abi: typeof sessionNameServiceAbi },
  tokenId: bigint,
) {
  const args = [tokenId] as const
  const registryName = await client.readContract({ ...target, functionName: 'idsToNames', args })
  if (registryName === '') return null
  const owner = await client.readContract({ ...target, functionName: 'ownerOf', args })
  const [, renewals] = await client.readContract({
    ...target,
    functionName: 'namesToAssets',
    args: [registryName],
  })
  const [session, lokinet] = await client.readContract({
    ...target,
    functionName: 'tokenIdToTextRecord',
    args,
  })
  const [sessionText, lokinetText] = [keptText(session).text, keptText(lokinet).text]
  return { owner, registryName, renewedAt: Number(renewals), session: sessionText, lokinet: lokinetText }
}
