/** A Lokinet address: 52 letters of z-base-32, the last of which holds 4 bits, and `.loki`. Source: Lokinet's documentation. */
export const isLokinetAddress = (text: string): boolean =>
  /^[ybndrfg8ejkmcpqxot1uwisza345h769]{51}[yo]\.loki$/.test(text)
