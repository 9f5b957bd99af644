import { erc20Abi, keccak256, stringToHex, zeroAddress, zeroHash, type Address } from 'viem'
import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import { snsRegistrarAbi } from '@/contracts-abi/sns-registrar'
import { labelToRegistryName, tokenIdOf } from '@/lib/crypto/names'
import type { Deployment } from '@/lib/deployment/deployment'
import { nameCommitment } from '@/lib/names/name-commitment'
import { namesOf } from '@/lib/names/names-of'
import type { LocalChain } from './local-chain'
import { SESH, StakingActors } from './staking-actors'

type Who = Parameters<StakingActors['send']>[0]

const DAY = 86_400
const COMMITMENT_SECONDS = 61
const PLENTY = 20_000n * SESH

export const tokenOf = (label: string) => tokenIdOf(labelToRegistryName(label))

/** A name of which nobody discloses the label before somebody wants to buy it. */
export const HIDDEN = 'well-kept'

/** A story in which everything happens to names that an index can get wrong. */
export class NameScenario {
  readonly actors: StakingActors
  readonly deployment: Deployment
  readonly #chain: LocalChain
  readonly #names: ReturnType<typeof namesOf>

  private constructor(chain: LocalChain, deployment: Deployment) {
    this.#chain = chain
    this.deployment = deployment
    this.#names = namesOf(deployment)
    this.actors = new StakingActors(chain, deployment)
  }

  static async prepare(chain: LocalChain): Promise<NameScenario> {
    const scenario = new NameScenario(chain, await chain.deploy())
    for (const who of ['Alice', 'Bob', 'Carol', 'Dan'] as const) {
      await scenario.actors.fund(scenario.address(who))
      for (const spender of [scenario.#names.registrar, scenario.#names.registry])
        await scenario.actors.send(who, {
          address: scenario.actors.contracts.sesh,
          abi: erc20Abi,
          functionName: 'approve',
          args: [spender, PLENTY],
        })
    }
    return scenario
  }

  address = (who: Who): Address => this.actors.person(who).address

  /** Names bought, hidden, of no usual form, with records of every kind. */
  async history(): Promise<void> {
    await this.buy('Alice', ['alice', '1969', 'level'], { record: '05ab', referrer: 'Grace' })
    await this.buy('Dan', ['shorty', 'a-b', 'a_b'])
    await this.#registry('deployer', 'registerName', [this.address('Carol'), labelToRegistryName(HIDDEN)])
    await this.#registry('deployer', 'registerName', [this.address('Bob'), 'Alice'])
    await this.record('Dan', 'shorty', `zero \u0000 inside ${'x'.repeat(5_000)}`)
  }

  /** A renewal, a transfer, a burn, and the same name bought by somebody else. */
  async changes(): Promise<void> {
    await this.#registry('Alice', 'renewName', [labelToRegistryName('level')])
    await this.record('Alice', '1969', '')
    await this.#registry('Alice', 'transferFrom', [
      this.address('Alice'),
      this.address('Bob'),
      tokenOf('1969'),
    ])
    await this.#registry('Alice', 'burn', [tokenOf('alice')])
    await this.buy('Bob', ['alice'])
    await this.buy('Dan', [HIDDEN, 'fresh'], { skipTaken: true })
    await this.#registry('Dan', 'burn', [tokenOf('a_b')])
  }

  /** More than a year: what was paid for one term is over, and the registrar sells it again. */
  async expiry(): Promise<void> {
    await this.#chain.pass(400 * DAY)
    await this.buy('Bob', ['shorty'])
  }

  setExpiration = (days: number) => this.#registry('deployer', 'setExpirationDuration', [BigInt(days * DAY)])

  flipRenewals = () => this.#registry('deployer', 'flipRenewals', [])

  record = (who: Who, label: string, text: string) =>
    this.#registry(who, 'setTextRecord', [tokenOf(label), 1, text])

  async buy(
    who: Who,
    labels: readonly string[],
    {
      record = '',
      referrer,
      skipTaken = false,
    }: { record?: string; referrer?: Who; skipTaken?: boolean } = {},
  ): Promise<void> {
    const { registrar } = this.#names
    const registrations = labels.map((label) => ({
      ...{ label, owner: this.address(who), periods: 1 },
      ...{ sessionRecord: record, lokinetRecord: '' },
    }))
    const by = referrer ? this.address(referrer) : null
    const secret = keccak256(stringToHex(`${who} ${labels.join(' ')}`))
    const { chainId } = this.deployment
    const commitment = nameCommitment({ chainId, registrar, registrations, referrer: by, secret })
    await this.#registrar(who, 'commit', [commitment])
    await this.#chain.pass(COMMITMENT_SECONDS)
    const payment = { maxTotal: PLENTY, permitDeadline: 0n, v: 0, r: zeroHash, s: zeroHash }
    const args = [registrations, by ?? zeroAddress, secret, skipTaken, payment]
    await this.#registrar(who, 'register', args)
  }

  #registry = (who: Who, functionName: string, args: readonly unknown[]) =>
    this.actors.send(who, {
      address: this.#names.registry,
      abi: sessionNameServiceAbi,
      functionName,
      args,
    })

  #registrar = (who: Who, functionName: string, args: readonly unknown[]) =>
    this.actors.send(who, { address: this.#names.registrar, abi: snsRegistrarAbi, functionName, args })
}
