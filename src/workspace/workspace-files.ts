/** What came of reading a file. */
export type FileRead =
  | { readonly bytes: Uint8Array }
  | { readonly failure: 'not-found' | 'is-directory' | 'outside' }
  | { readonly failure: 'unreadable'; readonly reason: string }
  | { readonly failure: 'too-large'; readonly megabytes: number }

/** The files of a workspace, by paths relative to its folder; the real ones are the host's. */
export interface WorkspaceFiles {
  /** The workspace's folder, as the user knows it. */
  readonly root: string
  /** How a path is shown to the user. */
  display(path: string): string
  /** Reads at most `limit` bytes' worth of file. */
  read(path: string, limit: number): Promise<FileRead>
  /** The files that match any of the patterns, sorted by path. */
  list(patterns: readonly string[]): Promise<readonly string[]>
  /** A file that is read as a document wherever it lies, and comes behind those that match; undefined: there is none. */
  readonly lone?: string | undefined
  /** The names in the folder of `path`, for the nearest name when it is missing. */
  siblings(path: string): Promise<readonly string[]>
}
