import { copyFile, cp, mkdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from 'esbuild'
import { buildIfChanged, ROOT } from './built-from.ts'

const SOURCES = ['src', 'scripts/build-cli.ts', 'scripts/tendril.mjs', 'package-lock.json']

/** Native code, and what is not loaded on most days and cannot be put into modules. */
const LEFT_IN_PLACE = ['better-sqlite3', 'nodemailer', 'pg', 'sharp', 'web-push', 'yauzl', 'yazl']

/** With which Node serves: most of what is young in a server is gone at once, so it needs little room. */
export const SERVER_FLAGS: readonly string[] = ['--max-semi-space-size=4']

const FOLDER = path.join(ROOT, 'dist', 'cli')

/** Each a file of its own in the folder, by its name. */
const PARTS = {
  cli: 'src/cli.ts',
  'import-worker': 'src/actions/import/worker.ts',
  serve: 'src/serve.ts',
  start: 'src/start.ts',
} as const

/** Builds the program unless what it is built from is as it was. */
export async function buildCliIfNeeded(folder = FOLDER): Promise<void> {
  await buildIfChanged({ folder, sources: SOURCES }, async () => {
    console.error('Building the program (once, and after changes) …')
    // Made beside and then moved, so that nobody ever runs half of it.
    const making = `${folder}.${process.pid}`
    await bundle(making)
    await rm(folder, { recursive: true, force: true })
    await rename(making, folder)
  })
}

/** The file of a part of the program that was built. */
export function builtPart(name: keyof typeof PARTS): string {
  return path.join(FOLDER, `${name}.mjs`)
}

async function bundle(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  // Loaded only here, and ended afterwards: whoever builds may go on to serve for months.
  const { build, stop } = await import('esbuild')
  await build({
    absWorkingDir: ROOT,
    entryPoints: PARTS,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What is not used stays on the disk.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // Names stay, so that a fault can say where it was.
    minifySyntax: true,
    minifyWhitespace: true,
    external: LEFT_IN_PLACE,
    plugins: [zodInParts],
    logLevel: 'warning',
  })
  await stop()
  await cp(path.join(ROOT, 'src/storage/migrations'), path.join(folder, 'migrations'), { recursive: true })
  await copyFile(path.join(ROOT, 'scripts/tendril.mjs'), path.join(folder, 'tendril.mjs'))
}

/** esbuild keeps all of an object that is imported by name, here with the words of fifty languages; of a namespace only what is used. */
const zodInParts: Plugin = {
  name: 'zod-in-parts',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => ({
      loader: 'ts',
      contents: (await readFile(file, 'utf8')).replace("import { z } from 'zod'", "import * as z from 'zod'"),
    }))
  },
}
