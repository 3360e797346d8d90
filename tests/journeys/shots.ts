import path from 'node:path'

/** Where the journeys leave their pictures. */
export const shots = path.join(__dirname, '..', '..', '.cache', 'screenshots')
