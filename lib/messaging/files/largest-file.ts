/** Largest file of a message, bytes. Source: protocol, 8.2. */
export const LARGEST_FILE = 10_000_000
