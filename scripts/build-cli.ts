import { copyFile, cp, mkdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import type { Plugin } from 'esbuild'
import { buildIfChanged, ROOT } from './built-from.ts'

const SOURCES = ['src', 'scripts/build-cli.ts', 'scripts/tendril.mjs', 'package-lock.json']

/** Native code, and what is not loaded on most days and cannot be put into modules. */
const LEFT_IN_PLACE = ['better-sqlite3', 'pg', 'sharp', 'yauzl', 'yazl']

/** Builds the program for the terminal unless what it is built from is as it was. */
export async function buildCliIfNeeded(folder = path.join(ROOT, 'dist', 'cli')): Promise<void> {
  await buildIfChanged({ folder, sources: SOURCES }, async () => {
    console.error('Building the program for the terminal (once, and after changes) …')
    // Made beside and then moved, so that nobody ever runs half of it.
    const making = `${folder}.${process.pid}`
    await bundle(making)
    await rm(folder, { recursive: true, force: true })
    await rename(making, folder)
  })
}

async function bundle(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await build({
    absWorkingDir: ROOT,
    entryPoints: { cli: 'src/cli.ts', 'import-worker': 'src/actions/import/worker.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What a command does not use stays on the disk.
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
