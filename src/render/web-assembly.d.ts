/** What we use of it. TypeScript has it among the types of a browser, and those are none of ours. */
declare namespace WebAssembly {
  class Memory {
    readonly buffer: ArrayBuffer
  }
  function instantiate(
    program: Uint8Array,
  ): Promise<{ instance: { exports: Readonly<Record<string, unknown>> } }>
}
