import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runTool } from './machine.ts'

export type FileSystem = 'ext4' | 'xfs'

/** A disk that can lose its power. */
export interface Disk {
  /** Where it is mounted. */
  readonly folder: string
  /** Everything that was not flushed is gone, from this instant on. */
  cutPower(): void
  /** Takes it away and brings it back, which plays its journal as a machine does when it starts again. */
  restart(): void
  remove(): void
}

export const DISK_PROGRAMS = {
  mount: 'mount',
  'mkfs.ext4': 'e2fsprogs',
  'mkfs.xfs': 'xfsprogs',
  xfs_io: 'xfsprogs',
} as const

const DISK_BYTES = 400 * 1024 * 1024

/** A disk in a file below `folder`, through the loop device. */
export function makeDisk(folder: string, fileSystem: FileSystem): Disk {
  const image = path.join(folder, `${fileSystem}.img`)
  const mounted = path.join(folder, fileSystem)
  mkdirSync(mounted)
  writeFileSync(image, '')
  truncateSync(image, DISK_BYTES)
  runTool(`mkfs.${fileSystem}`, '-q', image)
  const mount = () => runTool('mount', '-o', 'loop', image, mounted)
  mount()
  return {
    folder: mounted,
    cutPower: () => void runTool('xfs_io', '-x', '-c', 'shutdown', mounted),
    restart() {
      runTool('umount', mounted)
      mount()
      // Whoever made a namespace of mounts meanwhile still holds the disk without power, and we would get that one.
      for (let tries = 0; !takesWrites(mounted) && tries < MOST_TRIES; tries += 1) {
        runTool('umount', mounted)
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
        mount()
      }
    },
    remove() {
      runTool('umount', mounted)
      rmSync(image, { force: true })
    },
  }
}

const MOST_TRIES = 50
const PAUSE_MS = 200

function takesWrites(folder: string): boolean {
  try {
    const probe = path.join(folder, 'probe')
    writeFileSync(probe, '')
    rmSync(probe)
    return true
  } catch {
    return false
  }
}

/** A small disk in memory. */
export function mountMemory(folder: string, megabytes: number): { remove(): void } {
  mkdirSync(folder, { recursive: true })
  runTool('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'tendril-proof', folder)
  return { remove: () => void runTool('umount', folder) }
}

/** The same folder at a second place, where nothing can be written. */
export function mountReadOnly(folder: string, at: string): { remove(): void } {
  mkdirSync(at, { recursive: true })
  runTool('mount', '--bind', folder, at)
  runTool('mount', '-o', 'remount,ro,bind', at)
  // Lazily: SQLite keeps a file open while another connection of this process has locked the same one.
  return { remove: () => void runTool('umount', '--lazy', at) }
}

/** Why nothing can be mounted on this machine, though the programs are there: many containers forbid it. */
export function mountingTrouble(folder: string): string | undefined {
  try {
    mountMemory(path.join(folder, 'try'), 1).remove()
    return undefined
  } catch (error) {
    return `this machine does not let us mount anything (${error instanceof Error ? error.message.trim() : ''})`
  }
}
