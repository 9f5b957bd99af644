/** Feeds random and changed inputs to what reads bytes from outside: `npm run fuzz:protocol [-- COUNT [SEED]]`. */
import { encodeHex } from '@/lib/crypto'
import { nextInput, seededNumbers } from './inputs'
import { type Count, targets, tryInput } from './targets'

const count = Number(process.argv[2] ?? 1_000_000)
const seed = Number(process.argv[3] ?? 1)

for (const [name, target] of Object.entries(targets)) {
  const numbers = seededNumbers(seed)
  const counted: Count = { read: 0, refused: 0 }
  for (let done = 0; done < count; done += 1) {
    const input = nextInput(numbers, target.corpus)
    try {
      counted[tryInput(target, input)] += 1
    } catch (error) {
      console.error(`${name}: input ${done} of seed ${seed}: ${encodeHex(input)}`)
      throw error
    }
  }
  console.log(`${name}: ${count} inputs, ${counted.read} read, ${counted.refused} refused, 0 uncaught`)
}
