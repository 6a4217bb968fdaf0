declare module 'fs-native-extensions' {
  /** fcntl/flock exclusive lock on an open file; false where another process holds it. */
  export function tryLock(fd: number): boolean
}
