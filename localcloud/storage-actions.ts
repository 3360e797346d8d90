import * as z from 'zod/mini'
import { askedSchema, authorityOf, type FileAccess } from './file-access'
import type { FileStore } from './file-store'
import { parsed } from './parsed'
import { textIn, type Answer } from './wire-params'

const LONGEST_LIFE = 30 * 24 * 3_600

const wantedSchema = z.array(
  z.object({
    fileid: z.string(),
    /** Seconds. */
    max_age: z.optional(z.int().check(z.positive(), z.maximum(LONGEST_LIFE))),
  }),
)

const copiesSchema = z.array(
  z.object({
    src_path: z.string(),
    dst_path: z.string(),
    overwrite: z.optional(z.boolean()),
    remove_original: z.optional(z.boolean()),
  }),
)

/** Every storage action of the SDK's wire, answered by the file store. */
export const storageActions = (
  files: FileStore,
  access: FileAccess,
): Readonly<Record<string, Answer>> => ({
  'storage.getUploadMetadata': (params) => ({
    data: files.uploadTicket(textIn(params, 'path') ?? ''),
  }),
  'storage.batchGetDownloadUrl': (params) => ({
    data: {
      download_list: parsed(wantedSchema, params['file_list']).map(({ fileid, max_age }) =>
        files.downloadTicket(fileid, max_age),
      ),
    },
  }),
  'storage.batchDeleteFile': (params) => ({
    data: {
      delete_list: parsed(z.array(z.string()), params['fileid_list']).map((id) => files.remove(id)),
    },
  }),
  'storage.batchCopyFile': (params) => ({
    data: {
      copy_list: parsed(copiesSchema, params['file_list']).map((file) =>
        files.copy({
          from: file.src_path,
          to: file.dst_path,
          overwrite: file.overwrite ?? true,
          removeOriginal: file.remove_original ?? false,
        }),
      ),
    },
  }),
  'storage.getFileAuthority': (params) => ({
    data: authorityOf(parsed(askedSchema, params['fileList']), access, (id) => files.has(id)),
  }),
})
