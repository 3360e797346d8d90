import { officesContract } from '@shared/desk/offices/contract'
import { serve } from '../_kit/serve'
import { changes, checkChanges, looks, looksFile } from './audit'
import { areas, enterAreas, previewAreas } from './areas'
import { divisions, enterBoundary, previewBoundary, takeBackBoundary } from './boundaries'
import { funds, ledger, topUp } from './funds'
import { listGrids, removeGrid, saveGrid } from './grids'
import { mergeFunds } from './merge-funds'
import { invite, join, uninvite } from './invitations'
import { change, leave } from './posting'
import { copyWeek, roster, setDuty } from './roster'
import { listStaff } from './staff'
import { listUnits, saveContact, setClosed } from './units'

/** The `offices` function: who works where, who is on duty, what the funds have, and the book of every change. */
export const main = serve(
  officesContract,
  {
    units: listUnits,
    saveContact,
    setClosed,
    divisions,
    previewBoundary,
    enterBoundary,
    takeBackBoundary,
    areas,
    previewAreas,
    enterAreas,
    staff: listStaff,
    invite,
    uninvite,
    join,
    change,
    leave,
    roster,
    setDuty,
    copyWeek,
    grids: listGrids,
    saveGrid,
    removeGrid,
    funds,
    ledger,
    topUp,
    changes,
    checkChanges,
    looks,
    looksFile,
  },
  { mergeFunds },
)
