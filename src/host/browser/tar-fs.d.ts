/** The one function used of `tar-fs`, which has no types of its own. */
declare module 'tar-fs' {
  const tar: { extract(folder: string): NodeJS.WritableStream }
  export default tar
}
