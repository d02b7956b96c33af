import type { Finding } from '#book/finding.ts'
import type { Interaction } from '#book/interaction.ts'
import { recognise } from '#formats/index.ts'
import { sourceFileAt } from '#formats/source-file.ts'
import { interactions, knownSourceKeys } from '#storage/interactions.ts'
import { createRecords } from '#storage/records.ts'
import { readSettings } from '#storage/settings.ts'
import type { Writer } from '#storage/storage.ts'
import { aboutOwner } from './about.ts'
import { asideOf, momentOf } from './reading.ts'
import type { IdOf } from './save-people.ts'
import type { Saving } from './save.ts'

const AT_ONCE = 300

/** Reads the files once more and saves what happened, each message once by whatever road it came. */
export async function saveInteractions(writer: Writer, saving: Saving & { readonly idOf: IdOf }): Promise<number> {
  if (saving.read.newInteractions === 0) return 0
  const { timeZone } = await readSettings(writer)
  const about = await aboutOwner(writer, { today: saving.today })
  let saved = 0
  let done = saving.read.entities.length
  let batch = new Map<string, Interaction>()
  const flush = async () => {
    const known = await knownSourceKeys(writer, [...batch.keys()])
    const added = [...batch.values()].filter((interaction) => !known.has(interaction.sourceKey ?? ''))
    await createRecords(writer, interactions, added)
    saved += added.length
    batch = new Map()
    saving.onProgress(done)
  }
  for (const file of saving.files) {
    const source = await sourceFileAt(file.path, file.name)
    const format = await recognise(source)
    for await (const finding of format.read(source, about)) {
      if (finding.kind !== 'interaction') continue
      done += 1
      if (asideOf(finding, { today: saving.today, timeZone }) !== undefined) continue
      const interaction = interactionOf(finding, { ...saving, timeZone, source: format.name })
      if (interaction !== undefined) batch.set(finding.interaction.sourceKey, interaction)
      if (batch.size >= AT_ONCE) await flush()
    }
  }
  await flush()
  return saved
}

function interactionOf(
  { interaction }: Extract<Finding, { kind: 'interaction' }>,
  { read, idOf, newId, timeZone, source }: Saving & { idOf: IdOf; timeZone: string; source: string },
): Interaction | undefined {
  const personIds = new Set<string>()
  for (const stranger of interaction.with) {
    const entity = read.gathering.find(stranger)
    const id = entity === undefined ? undefined : idOf(entity)
    if (id !== undefined) personIds.add(id)
  }
  if (personIds.size === 0) return undefined
  const { kind, direction, subject, text, sourceKey } = interaction
  return {
    id: newId(),
    kind,
    direction,
    ...momentOf(interaction, timeZone),
    personIds: [...personIds],
    purposes: [],
    prompted: false,
    ...(subject === undefined || subject === '' ? {} : { subject }),
    ...(text === undefined || text === '' ? {} : direction === 'in' ? { whatTheyTold: text } : { notes: text }),
    source,
    sourceKey,
  }
}
