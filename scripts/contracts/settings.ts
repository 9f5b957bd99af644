import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** Absolute path of the repository root. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

const profile = z.object({
  evm_version: z.string(),
  optimizer: z.boolean(),
  optimizer_runs: z.number().int(),
  via_ir: z.boolean(),
  bytecode_hash: z.enum(['none', 'ipfs', 'bzzr1']),
  cbor_metadata: z.boolean(),
  remappings: z.array(z.string()),
})

/**
 * Compiler settings of `contracts/foundry.toml` as solc's standard JSON wants them.
 * Understands what that file uses: one `key = value` per line, single-quoted strings, numbers, booleans, flat lists.
 * @throws {z.ZodError} when a setting is missing or of another kind.
 */
export function readCompilerSettings() {
  const text = readFileSync(join(root, 'contracts', 'foundry.toml'), 'utf8')
  const section = text.split(/^\[/m).find((part) => part.startsWith('profile.default]')) ?? ''
  const entries = [...section.matchAll(/^(\w+) = (true|false|\d+|'[^']*'|\[['\w @/=,-]*\])$/gm)]
  const settings = profile.parse(
    Object.fromEntries(entries.map(([, key, value]) => [key, parseValue(value)])),
  )

  return {
    evmVersion: settings.evm_version,
    optimizer: { enabled: settings.optimizer, runs: settings.optimizer_runs },
    viaIR: settings.via_ir,
    metadata: { bytecodeHash: settings.bytecode_hash, appendCBOR: settings.cbor_metadata },
    remappings: settings.remappings,
  }
}

function parseValue(text = ''): unknown {
  return JSON.parse(text.replaceAll("'", '"'))
}
