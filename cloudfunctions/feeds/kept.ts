import { linesOf, type FeedHeader } from '@shared/assistance/feeds/file'
import type { FeedFormat, FeedRow } from '@shared/kernel/feed'
import { cloud } from '../_kit/cloud'
import { digest, seal, unseal } from '../_kit/seal'

/** What lies in storage, sealed: the rows, what is said of them, and whose cases they are. */
export type KeptFeed = {
  readonly header: FeedHeader
  readonly rows: readonly FeedRow[]
  readonly caseIds: readonly string[]
}

type Named = { readonly day: string; readonly part: number }

const placeOf = ({ id, version }: FeedFormat, { day, part }: Named): string =>
  `feeds/${id}/v${version}/${day}-${part}.sealed`

/** Keeps a file in the one place it has; made again, it replaces what was there. */
export async function keepFile(
  feed: FeedFormat,
  { rows, caseIds, ...about }: Omit<FeedHeader, 'sm3'> & Omit<KeptFeed, 'header'>,
): Promise<void> {
  const cloudPath = placeOf(feed, about)
  const header: FeedHeader = { ...about, sm3: digest(linesOf(rows)) }
  const sealed = seal({ header, rows, caseIds } satisfies KeptFeed, cloudPath)
  await cloud.uploadFile({ cloudPath, fileContent: Buffer.from(sealed) })
}

const fileIdOf = async (cloudPath: string): Promise<string> =>
  (await cloud.getUploadMetadata({ cloudPath })).data.fileId

/** Deletes a file; one that is gone already stays so. */
export async function deleteFile(feed: FeedFormat, named: Named): Promise<void> {
  await cloud.deleteFile({ fileList: [await fileIdOf(placeOf(feed, named))] })
}

/** A file that was made, opened. One that was put there by anybody else, or lies in another's place, throws. */
export async function openFile(feed: FeedFormat, named: Named): Promise<KeptFeed> {
  const cloudPath = placeOf(feed, named)
  const { fileContent } = await cloud.downloadFile({ fileID: await fileIdOf(cloudPath) })
  return unseal(String(fileContent), cloudPath) as KeptFeed
}
