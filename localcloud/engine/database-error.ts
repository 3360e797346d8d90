/** A failure with the code that CloudBase answers. */
export class DatabaseError extends Error {
  constructor(
    readonly code:
      | 'DATABASE_COLLECTION_NOT_EXIST'
      | 'DATABASE_DUPLICATE_WRITE'
      | 'DATABASE_INDEX_REQUIRED'
      | 'DATABASE_REQUEST_FAILED'
      | 'DATABASE_TRANSACTION_CONFLICT'
      | 'DATABASE_TRANSACTION_FAIL'
      | 'INVALID_PARAM',
    message: string,
  ) {
    super(message)
  }
}

export const conflict = () => new DatabaseError('DATABASE_TRANSACTION_CONFLICT', 'WriteConflict')

export const duplicate = (collection: string, index: string) =>
  new DatabaseError(
    'DATABASE_DUPLICATE_WRITE',
    `E11000 duplicate key error collection: ${collection} index: ${index}`,
  )
