import { type Address, erc20Abi, keccak256, stringToHex, zeroAddress, zeroHash } from 'viem'
import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import { seshAbi } from '@/contracts-abi/sesh'
import { snsRegistrarAbi } from '@/contracts-abi/sns-registrar'
import { NAME_PRICES, type NameContracts, REGISTRATION_FEE, TRANSFER_FEE } from '@/devnet/chain/deploy-names'
import { LOCAL_CHAIN_ID } from '@/devnet/chain/rpc'
import { labelToRegistryName, tokenIdOf } from '@/lib/crypto/names'
import { nameCommitment } from '@/lib/names/name-commitment'
import type { Stage } from './actor'
import { accountIdOf, recordFor } from './name-records'
import * as plan from './names-plan'

/** A commitment must rest a minute before it is used. */
const REVEAL_AFTER_DAYS = 0.002
const SESSION_RECORD = 1

const tokenOf = (label: string) => tokenIdOf(labelToRegistryName(label))

/** Plays the past of the names: everybody gets exactly the SESH that their names cost. */
export class NamesSeeder {
  readonly #stage: Stage
  readonly #sesh: Address
  readonly #names: NameContracts

  constructor(stage: Stage, contracts: { sesh: Address; names: NameContracts }) {
    this.#stage = stage
    this.#sesh = contracts.sesh
    this.#names = contracts.names
  }

  /** Ends on the day on which the market begins. */
  async playPast() {
    await this.#reserve()
    await this.#buyAll(plan.pastBatches)
    for (const { day, owner, label } of plan.renewals) {
      await this.#stage.goTo(day)
      await this.#renew(owner, label)
    }
    for (const name of plan.pastTheRegistrar) await this.#registerPastTheRegistrar(name)
    for (const gift of plan.gifts) await this.#give(gift)
    for (const odd of plan.oddRecords) await this.#setRecord(odd.owner, odd.label, textOf(odd))
    await this.#stage.checkAll()
    await this.#stage.reach(0)
  }

  /** What happened last, after the market's own history. */
  async playRecent() {
    await this.#buyAll(plan.recentBatches)
    await this.#stage.checkAll()
  }

  async #buyAll(batches: readonly plan.NameBatch[]) {
    const costs = new Map<string, bigint>()
    for (const batch of batches) costs.set(batch.buyer, (costs.get(batch.buyer) ?? 0n) + costOf(batch))
    for (const [buyer, cost] of costs) await this.#pay(buyer, this.#names.registrar, cost)
    for (const batch of batches) await this.#buy(batch)
  }

  /** Gives somebody SESH, and leave to take it. */
  async #pay(who: string, spender: Address, amount: bigint) {
    const { address } = this.#stage.person(who)
    const args = [address, amount]
    await this.#stage.send('gateway', { address: this.#sesh, abi: seshAbi, functionName: 'bridgeMint', args })
    await this.#stage.send(who, {
      address: this.#sesh,
      abi: erc20Abi,
      functionName: 'approve',
      args: [spender, amount],
    })
  }

  async #buy(batch: plan.NameBatch) {
    const { registrar } = this.#names
    const registrations = labelsOf(batch).map((label) => ({
      label,
      owner: this.#stage.person(batch.buyer).address,
      periods: batch.terms,
      sessionRecord: batch.hasRecords ? recordFor(label, batch.buyer) : '',
      lokinetRecord: '',
    }))
    const referrer = batch.referrer ? this.#stage.person(batch.referrer).address : null
    const secret = keccak256(stringToHex(batch.labels))
    const to = { address: registrar, abi: snsRegistrarAbi }
    const commitment = nameCommitment({ chainId: LOCAL_CHAIN_ID, registrar, registrations, referrer, secret })
    await this.#stage.goTo(batch.day)
    await this.#stage.send(batch.buyer, { ...to, functionName: 'commit', args: [commitment] })
    await this.#stage.goTo(batch.day + REVEAL_AFTER_DAYS)
    const payment = { maxTotal: costOf(batch), permitDeadline: 0n, v: 0, r: zeroHash, s: zeroHash }
    const args = [registrations, referrer ?? zeroAddress, secret, false, payment]
    await this.#stage.send(batch.buyer, { ...to, functionName: 'register', args })
  }

  async #renew(owner: string, label: string) {
    await this.#pay(owner, this.#names.registry, REGISTRATION_FEE)
    await this.#toRegistry(owner, 'renewName', [labelToRegistryName(label)])
  }

  async #registerPastTheRegistrar(name: (typeof plan.pastTheRegistrar)[number]) {
    await this.#pay(name.owner, this.#names.registry, REGISTRATION_FEE)
    const kept = 'label' in name ? labelToRegistryName(name.label) : name.registryName
    await this.#toRegistry('deployer', 'registerName', [this.#stage.person(name.owner).address, kept])
  }

  async #give({ label, from, to }: (typeof plan.gifts)[number]) {
    await this.#pay(from, this.#names.registry, TRANSFER_FEE)
    const [giver, taker] = [this.#stage.person(from).address, this.#stage.person(to).address]
    await this.#toRegistry(from, 'transferFrom', [giver, taker, tokenOf(label)])
  }

  #setRecord = (owner: string, label: string, text: string) =>
    this.#toRegistry(owner, 'setTextRecord', [tokenOf(label), SESSION_RECORD, text])

  #reserve = () =>
    this.#stage.send('deployer', {
      address: this.#names.registrar,
      abi: snsRegistrarAbi,
      functionName: 'reserve',
      args: [
        plan.reserved.map(({ label }) => tokenOf(label)),
        plan.reserved.map(({ person }) => this.#stage.person(person).address),
      ],
    })

  #toRegistry = (who: string, functionName: string, args: readonly unknown[]) =>
    this.#stage.send(who, {
      address: this.#names.registry,
      abi: sessionNameServiceAbi,
      functionName,
      args,
    })
}

const labelsOf = (batch: plan.NameBatch) => batch.labels.split(' ')

/** Atomic SESH; the registry's own fees are always below the registrar's prices here. */
const costOf = (batch: plan.NameBatch): bigint =>
  labelsOf(batch).reduce((sum, { length }) => sum + priceOf(length) * BigInt(batch.terms), 0n)

function priceOf(length: number): bigint {
  const price = NAME_PRICES[Math.min(length, NAME_PRICES.length) - 1]
  if (price === undefined) throw new Error('seed: an empty label has no price')
  return price
}

function textOf(odd: (typeof plan.oddRecords)[number]): string {
  if (odd.kind === 'text') return odd.text
  return odd.kind === 'public' ? accountIdOf(odd.owner) : recordFor(odd.of, odd.owner)
}
