import * as z from 'zod/mini'

/** Who may reach files past the functions, in the words of CloudBase's console. */
export type FileAccess = 'READONLY' | 'PRIVATE' | 'ADMINWRITE' | 'ADMINONLY'

/** What a person wants to do with which files. */
export const askedSchema = z.array(
  z.object({ path: z.string(), type: z.enum(['READ', 'WRITE', 'READWRITE']) }),
)
type Asked = z.infer<typeof askedSchema>

/** What a person may do with a file that is not their own. Here none is: functions put them all. */
const FOR_EVERYONE: Readonly<Record<FileAccess, readonly Asked[number]['type'][]>> = {
  READONLY: ['READ'],
  PRIVATE: [],
  ADMINWRITE: ['READ'],
  ADMINONLY: [],
}

/** Answers the SDK's `getFileAuthority`: for each path whether what was asked is allowed. A file that is not there is named. */
export const authorityOf = (asked: Asked, access: FileAccess, isThere: (id: string) => boolean) =>
  asked.map(({ path, type }) => {
    if (!isThere(path)) return { path, cosFileId: '', read: false, code: 'STORAGE_FILE_NONEXIST' }
    const cosFileId = Buffer.from(path).toString('base64url')
    return { path, cosFileId, read: FOR_EVERYONE[access].includes(type) }
  })
