/** A failure with the code that CloudBase answers. */
export class CloudError extends Error {
  constructor(
    readonly code:
      | 'DATABASE_COLLECTION_NOT_EXIST'
      | 'DATABASE_DUPLICATE_WRITE'
      | 'DATABASE_INDEX_REQUIRED'
      | 'DATABASE_TRANSACTION_CONFLICT'
      | 'DATABASE_TRANSACTION_FAIL'
      | 'FUNCTIONS_EXECUTE_FAIL'
      | 'FUNCTION_NOT_FOUND'
      | 'INVALID_PARAM'
      | 'WX_API_UNKNOWN',
    message: string,
  ) {
    super(message)
  }
}

export const conflict = () => new CloudError('DATABASE_TRANSACTION_CONFLICT', 'WriteConflict')

export const duplicate = (collection: string, index: string) =>
  new CloudError(
    'DATABASE_DUPLICATE_WRITE',
    `E11000 duplicate key error collection: ${collection} index: ${index}`,
  )
