import { cloud } from '../_kit/cloud'
import { blindIndex } from '../_kit/seal'

const LIFE_SECONDS = 5 * 60

/** Where the notice of one event lies. Nobody can guess it, so nobody can put another file there first. */
const placeOf = (eventId: string) => `papers/${blindIndex(`paper:${eventId}`).slice(0, 32)}.pdf`

/** A short-lived address of a file, or null where there is none. */
async function addressOf(fileId: string): Promise<string | null> {
  const wanted = { fileID: fileId, maxAge: LIFE_SECONDS }
  const { fileList } = await cloud.getTempFileURL({ fileList: [wanted] })
  return fileList[0]?.tempFileURL || null
}

/**
 * The address of the notice of one event; the first who asks has it drawn. What was handed out once stays as it was. Two who
 * ask at once draw the same bytes.
 */
export async function keptOnce(eventId: string, draw: () => Promise<Buffer>): Promise<string> {
  const cloudPath = placeOf(eventId)
  const { data } = await cloud.getUploadMetadata({ cloudPath })
  const known = await addressOf(data.fileId)
  if (known) return known
  const { fileID } = await cloud.uploadFile({ cloudPath, fileContent: await draw() })
  const made = await addressOf(fileID)
  if (!made) throw new Error('a notice that was kept is gone')
  return made
}
