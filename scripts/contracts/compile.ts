import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Abi, type Hex } from 'viem'
import { compilations, contractSources, type ContractName } from './contract-sources'
import { readCompilerSettings, root } from './settings'
import { readSources } from './sources'

/** What a deployer needs. `bytecode` creates the contract (constructor arguments follow it), `deployedBytecode` runs. */
export interface Artifact {
  abi: Abi
  bytecode: Hex
  deployedBytecode: Hex
}

/** The parts of solc's standard JSON output that are read here. */
interface CompilerOutput {
  errors?: { severity: string; formattedMessage: string }[]
  contracts: Record<string, Record<string, CompiledContract>>
}
interface CompiledContract {
  abi: Abi
  evm: { bytecode: { object: string }; deployedBytecode: { object: string } }
}

/** Largest contract a chain accepts (EIP-170), in bytes. */
const maxContractSize = 24_576

const artifacts = join(root, 'contracts', 'out', 'artifacts')
const packageFile = createRequire(import.meta.url).resolve('solc/package.json')

/** Version of the compiler, such as `0.8.37`. */
export const solcVersion: string = JSON.parse(readFileSync(packageFile, 'utf8')).version

/**
 * Compiles all contracts into `contracts/out/artifacts/<Name>.json`, unless sources and settings are as last time.
 * @returns whether anything had to be compiled.
 * @throws {Error} with the compiler's own messages, or when a contract is too large to deploy.
 */
export async function compileContracts(): Promise<boolean> {
  let hasCompiled = false
  for (const sources of compilations) hasCompiled = (await compileTogether(sources)) || hasCompiled
  return hasCompiled
}

async function compileTogether(sources: Readonly<Record<string, string>>): Promise<boolean> {
  const input = compilerInput(Object.values(sources))
  const hash = createHash('sha256').update(solcVersion).update(input).digest('hex')
  const stamp = stampPath(sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false

  const contracts = await compile(input)
  mkdirSync(artifacts, { recursive: true })
  for (const [name, path] of Object.entries(sources)) {
    writeWhole(artifactPath(name), JSON.stringify(toArtifact({ path, name, contracts })))
  }
  writeWhole(stamp, hash)
  return true
}

/** Compiles one contract that only tests deploy. @throws {Error} with the compiler's own messages. */
export async function compileForTest(path: string, name: string): Promise<Artifact> {
  return toArtifact({ path, name, contracts: await compile(compilerInput([path])) })
}

/** Standard JSON of some files and everything they import. */
function compilerInput(paths: readonly string[]): string {
  const settings = readCompilerSettings()
  const outputSelection = { '*': { '*': ['abi', 'evm.bytecode.object', 'evm.deployedBytecode.object'] } }
  const sources = readSources(paths, settings.remappings)
  return JSON.stringify({ language: 'Solidity', sources, settings: { ...settings, outputSelection } })
}

async function compile(input: string): Promise<CompilerOutput['contracts']> {
  const { default: solc } = await import('solc')
  const output: CompilerOutput = JSON.parse(solc.compile(input))
  const errors = output.errors?.filter(({ severity }) => severity === 'error') ?? []
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'))
  return output.contracts
}

/** Which sources and settings the present artifacts were compiled from. */
export async function contractsFingerprint(): Promise<string> {
  await compileContracts()
  return compilations.map((sources) => readFileSync(stampPath(sources), 'utf8')).join(' ')
}

/** Sources do not change while a process runs: they are read and compared once, which takes longer than an artifact. */
let compared: Promise<boolean> | undefined

/** Reads the artifact of one contract, compiling first when sources or settings changed. */
export async function loadArtifact(name: ContractName): Promise<Artifact> {
  await (compared ??= compileContracts())
  return JSON.parse(readFileSync(artifactPath(name), 'utf8'))
}

type Declared = { path: string; name: string; contracts: CompilerOutput['contracts'] }

function toArtifact({ path, name, contracts }: Declared): Artifact {
  const compiled = contracts[path]?.[name]
  if (!compiled) throw new Error(`${path} does not declare ${name}`)
  const { abi, evm } = compiled
  const size = evm.deployedBytecode.object.length / 2
  if (size > maxContractSize) throw new Error(`${name} has ${size} bytes, more than ${maxContractSize}`)
  return { abi, bytecode: `0x${evm.bytecode.object}`, deployedBytecode: `0x${evm.deployedBytecode.object}` }
}

function artifactPath(name: string): string {
  return join(artifacts, `${name}.json`)
}

/** Keeps the hash of what was compiled together, named after the first contract of it. */
function stampPath(sources: Readonly<Record<string, string>>): string {
  return join(artifacts, `${Object.keys(sources)[0]}.sha256`)
}

/** Two processes may compile at once: a reader must never see half a file. */
function writeWhole(path: string, text: string): void {
  const partial = `${path}.${process.pid}`
  writeFileSync(partial, text)
  renameSync(partial, path)
}

async function main(): Promise<void> {
  const compiled = await compileContracts()
  console.log(compiled ? 'contracts compiled' : 'contracts unchanged')
  for (const name of Object.keys(contractSources) as ContractName[]) {
    const { deployedBytecode } = await loadArtifact(name)
    console.log(`${name.padEnd(32)}${String((deployedBytecode.length - 2) / 2).padStart(7)} bytes`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
