/** The one function used of `tar-fs`, which has no types of its own. */
declare module 'tar-fs' {
  export function extract(folder: string): NodeJS.WritableStream
}
