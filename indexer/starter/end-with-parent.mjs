/**
 * Loaded into ponder before itself. Its standard input is a pipe that only closes with the starter: so ponder ends
 * also when the starter is killed without a chance to end it.
 */
process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM')).resume()
process.stdin.unref?.()
