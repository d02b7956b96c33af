import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import type { Gate } from './gate.ts'
import { methodProblem } from './method.ts'
import type { Door, HttpOptions } from './options.ts'

export const EXPORT_PATH = '/api/exports'

/** Hands out a file that an export made: always as a download, never as something a browser would show (BI-05). */
export function addExports(door: Door, options: HttpOptions, gate: Gate): void {
  door.get(
    `${EXPORT_PATH}/:id`,
    gate('write', async (asked, caller) => {
      const id = RecordId.safeParse(asked.req.param('id'))
      if (!id.success) throw new Refusal('not-found', 'There is no such file')
      const { exports } = options.contextOf(caller.owner)
      const file = await exports.find(id.data)
      return new Response(Readable.toWeb(createReadStream(file.path)) as ReadableStream, {
        headers: {
          'content-type': file.mediaType,
          'content-length': String(file.size),
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        },
      })
    }),
  )
  door.all(
    `${EXPORT_PATH}/:id`,
    gate('read', async () => methodProblem('GET, HEAD')()),
  )
}
