import { programmes } from '@shared/assistance/programmes/all'
import { paperIds, type PaperId } from '@shared/assistance/sections/ending'

/** The papers this programme asks for; of a programme newer than this version, every one there is. */
export const askedPapers = (programme: string): readonly PaperId[] => {
  const rules = programmes.get(programme)?.documents
  return rules ? paperIds.filter((id) => rules.some((rule) => rule.id === id)) : paperIds
}
