/**
 * `npm run check:abi [-- --file PATH]`: compares the published declarations of the contracts with our build; without a file
 * all of contracts/facts. A key may be the beginning of a topic: some are published shortened.
 * Names, inputs and outputs with the names of struct components, mutability, selectors and topics must be equal.
 * Ends with `N of N declarations match`; differences are listed before it and make the exit code 1.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Abi, parseAbi } from 'viem'
import { z } from 'zod'
import { loadArtifact } from './compile'
import { type ContractName, contractSources } from './contract-sources'
import { declarationOf, isDeclared, selectorOf } from './declaration'
import { root } from './settings'

/** The structs by whose names the facts speak. */
const structs = [
  'struct G1Point { uint256 X; uint256 Y; }',
  'struct BLSSignatureParams { uint256 sigs0; uint256 sigs1; uint256 sigs2; uint256 sigs3; }',
  'struct ServiceNodeParams { uint256 serviceNodePubkey; uint256 serviceNodeSignature1; uint256 serviceNodeSignature2; uint16 fee; }',
  'struct Staker { address addr; address beneficiary; }',
  'struct Contributor { Staker staker; uint256 stakedAmount; }',
  'struct ReservedContributor { address addr; uint256 amount; }',
  'struct Registration { string label; address owner; uint8 periods; string sessionRecord; string lokinetRecord; }',
  'struct Payment { uint256 maxTotal; uint256 permitDeadline; uint8 v; bytes32 r; bytes32 s; }',
  'struct ConduitTransfer { uint8 itemType; address token; address from; address to; uint256 identifier; uint256 amount; }',
  'struct ConduitBatch1155Transfer { address token; address from; address to; uint256[] ids; uint256[] amounts; }',
  'struct OfferItem { uint8 itemType; address token; uint256 identifierOrCriteria; uint256 startAmount; uint256 endAmount; }',
  'struct ConsiderationItem { uint8 itemType; address token; uint256 identifierOrCriteria; uint256 startAmount; uint256 endAmount; address recipient; }',
  'struct OrderParameters { address offerer; address zone; OfferItem[] offer; ConsiderationItem[] consideration; uint8 orderType; uint256 startTime; uint256 endTime; bytes32 zoneHash; uint256 salt; bytes32 conduitKey; uint256 totalOriginalConsiderationItems; }',
  'struct OrderComponents { address offerer; address zone; OfferItem[] offer; ConsiderationItem[] consideration; uint8 orderType; uint256 startTime; uint256 endTime; bytes32 zoneHash; uint256 salt; bytes32 conduitKey; uint256 counter; }',
  'struct AdvancedOrder { OrderParameters parameters; uint120 numerator; uint120 denominator; bytes signature; bytes extraData; }',
  'struct CriteriaResolver { uint256 orderIndex; uint8 side; uint256 index; uint256 identifier; bytes32[] criteriaProof; }',
  'struct FulfillmentComponent { uint256 orderIndex; uint256 itemIndex; }',
  'struct Fulfillment { FulfillmentComponent[] offerComponents; FulfillmentComponent[] considerationComponents; }',
  'struct SpentItem { uint8 itemType; address token; uint256 identifier; uint256 amount; }',
  'struct ReceivedItem { uint8 itemType; address token; uint256 identifier; uint256 amount; address recipient; }',
  'struct Execution { ReceivedItem item; address offerer; bytes32 conduitKey; }',
  'struct AdditionalRecipient { uint256 amount; address recipient; }',
  'struct BasicOrderParameters { address considerationToken; uint256 considerationIdentifier; uint256 considerationAmount; address offerer; address zone; address offerToken; uint256 offerIdentifier; uint256 offerAmount; uint8 basicOrderType; uint256 startTime; uint256 endTime; bytes32 zoneHash; uint256 salt; bytes32 offererConduitKey; bytes32 fulfillerConduitKey; uint256 totalOriginalAdditionalRecipients; AdditionalRecipient[] additionalRecipients; bytes signature; }',
  'struct SeedServiceNode { G1Point blsPubkey; uint256 ed25519Pubkey; uint256 addedTimestamp; Contributor[] contributors; }',
  'struct ServiceNode { uint64 next; uint64 prev; address operator; G1Point blsPubkey; uint256 addedTimestamp; uint256 leaveRequestTimestamp; uint256 latestLeaveRequestTimestamp; uint256 deposit; Contributor[] contributors; uint256 ed25519Pubkey; }',
]

/** Declarations by selector or topic, for each contract and kind. */
const factsSchema = z.object({
  contracts: z.record(
    z.string(),
    z.record(z.enum(['functions', 'events', 'errors']), z.record(z.string(), z.string()).optional()),
  ),
})

/** @returns our declarations by kind and selector, such as `event 0x…`. */
async function ourDeclarations(name: string): Promise<Map<string, string>> {
  if (!(name in contractSources)) return new Map()
  const { abi } = await loadArtifact(name as ContractName)
  return new Map(
    abi.filter(isDeclared).map((item) => [`${item.type} ${selectorOf(item)}`, declarationOf(item)]),
  )
}

/** @returns the difference in words, or undefined when there is none. */
function difference(ours: Map<string, string>, selector: string, fact: string): string | undefined {
  const parsed: Abi = parseAbi([...structs, fact])
  const expected = parsed.find(isDeclared)
  if (expected === undefined) return `${fact}: not a function, event or error`
  const full = selectorOf(expected)
  if (!full.startsWith(selector)) return `${fact}: has selector ${full}, not ${selector}`

  const actual = ours.get(`${expected.type} ${full}`)
  if (actual === undefined) return `${fact}: missing`
  return actual === declarationOf(expected) ? undefined : `${declarationOf(expected)}: ours is ${actual}`
}

const { values } = parseArgs({ options: { file: { type: 'string' } } })
const folder = join(root, 'contracts', 'facts')
const paths =
  values.file === undefined ? readdirSync(folder).map((file) => join(folder, file)) : [resolve(values.file)]
const published = paths.flatMap((path) =>
  Object.entries(factsSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).contracts),
)

let total = 0
const differences: string[] = []
for (const [name, kinds] of published) {
  const ours = await ourDeclarations(name)
  for (const [selector, fact] of Object.values(kinds).flatMap((group) => Object.entries(group ?? {}))) {
    total++
    const found = difference(ours, selector, fact)
    if (found !== undefined) differences.push(`${name}: ${found}`)
  }
}

for (const line of differences) console.error(line)
console.log(`${total - differences.length} of ${total} declarations match`)
process.exitCode = differences.length === 0 && total > 0 ? 0 : 1
