import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const outDir = join(import.meta.dirname, 'dist/web')

export default defineConfig({
  root: join(import.meta.dirname, 'src/web'),
  base: '/',
  plugins: [react(), preloadedLatin(), compressed(outDir)],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    // The CSP allows no inline anything and no data: fonts, so every asset is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 400,
    rolldownOptions: {
      input: {
        index: join(import.meta.dirname, 'src/web/index.html'),
        'service-worker': join(import.meta.dirname, 'src/web/service-worker.ts'),
      },
      // The book's files hold schemas beside plain functions; the app needs the functions, and the schemas have no effects.
      treeshake: { manualPureFunctions: ['z'], propertyReadSideEffects: false },
      output: {
        // A browser finds its worker by one name, beside the page.
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
        codeSplitting: {
          groups: [
            // What changes only when a dependency does: stays in the browser's cache over releases.
            {
              name: 'ground',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack[\\/](react-router|router-core|history|react-store|store|react-query|query-core))[\\/]/,
            },
          ],
        },
      },
    },
  },
})

/** Asks for the two latin fonts with the page instead of after the stylesheet, so that names do not change shape. */
function preloadedLatin(): Plugin {
  return {
    name: 'preloaded-latin-fonts',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        return Object.keys(bundle ?? {})
          .filter((file) => /-latin-wght-normal-[\w-]+\.woff2$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
            injectTo: 'head' as const,
          }))
      },
    },
  }
}

/** Writes `.br` and `.gz` beside every text file, so that the server only picks one. */
function compressed(folder: string): Plugin {
  return {
    name: 'compressed-files',
    apply: 'build',
    async closeBundle() {
      const names = await readdir(folder, { recursive: true }).catch(() => [])
      await Promise.all(
        names
          .filter((name) => /\.(js|css|html|svg|json|webmanifest)$/.test(name))
          .map((name) => compress(join(folder, name))),
      )
    },
  }
}

async function compress(path: string): Promise<void> {
  const bytes = await readFile(path)
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }
  await Promise.all([
    writeFile(`${path}.br`, brotliCompressSync(bytes, best)),
    writeFile(`${path}.gz`, gzipSync(bytes, { level: 9 })),
  ])
}
