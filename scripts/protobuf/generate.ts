/** Writes the readers and writers of messages from their schema: `npm run generate:protobuf [-- FOLDER]`. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SCHEMA = 'lib/protocol/protobuf/session.proto'
const leftOut = ['create', 'verify', 'convert', 'delimited', 'typeurl', 'service'].map(
  (part) => `--no-${part}`,
)

function generate(out: string, ...options: string[]) {
  const command = ['-t', 'static-module', '-w', 'esm', ...leftOut, ...options, '-o', out, SCHEMA]
  execFileSync('node_modules/.bin/pbjs', command, { stdio: ['ignore', 'ignore', 'inherit'] })
}

const target = process.argv[2] ?? 'lib/protocol/protobuf'
const scratch = mkdtempSync(join(tmpdir(), 'session-protobuf-'))
// The types are made from the comments, which the code itself can do without.
generate(join(scratch, 'session.js'), '-d')
copyFileSync(join(scratch, 'session.d.ts'), join(target, 'session.d.ts'))
generate(join(target, 'session.js'), '--no-comments')
rmSync(scratch, { recursive: true })
