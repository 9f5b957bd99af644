/** The JavaScript Solidity compiler ships without types. Input and output are the standard JSON of solc. */
declare module 'solc' {
  const solc: { compile: (input: string) => string; version: () => string }
  export default solc
}
