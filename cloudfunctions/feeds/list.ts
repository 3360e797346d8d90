import { feeds as formats } from '@shared/assistance/feeds/all'
import type { FeedsContract } from '@shared/assistance/feeds/contract'
import { isLate } from '@shared/assistance/feeds/file'
import { fieldsOf, formatName } from '@shared/kernel/feed'
import { ok } from '@shared/kernel/result'
import type { Verb } from '../_kit/serve'
import { newestRuns } from './runs'

const MOST_FILES = 31

/** Every feed with its fields and the files of the last days. Of nobody anything but how many rows there are. */
export const feeds: Verb<FeedsContract, 'feeds'> = async ({ now }) => {
  const listed = formats.map(async (feed) => {
    const files = await newestRuns(feed, MOST_FILES)
    return {
      ...{ id: feed.id, title: feed.title, format: formatName(feed), fields: fieldsOf(feed) },
      late: isLate(files[0]?.until, now),
      files: files.map(({ day, part, at, until, count, failed }) => ({
        ...{ day, part, at, until, count, failed },
      })),
    }
  })
  return ok({ feeds: await Promise.all(listed) })
}
