import { assistanceContract } from '@shared/assistance/contract'
import { accept, decline } from '@shared/assistance/decide/accept'
import { advance } from '@shared/assistance/decide/advance'
import { recordAppeal } from '@shared/assistance/decide/appeal'
import { claim, release } from '@shared/assistance/decide/claim'
import { enterResult, feedBack, handOn } from '@shared/assistance/decide/elsewhere'
import { extend } from '@shared/assistance/decide/extend'
import {
  answerHearing,
  certify,
  change,
  publish,
  reportDeath,
  review,
} from '@shared/assistance/decide/in-force'
import { askCheck, flagRelative, judgePaper } from '@shared/assistance/decide/look-into'
import { note } from '@shared/assistance/decide/note'
import { propose, sendBack, verifyGrade } from '@shared/assistance/decide/propose'
import { reroute } from '@shared/assistance/decide/reroute'
import { askSupplement } from '@shared/assistance/decide/supplement'
import { withdraw } from '@shared/assistance/decide/withdraw'
import { serve } from '../_kit/serve'
import { act } from './act'
import { answerCheck } from './answer-check'
import { answerSupplement } from './answer-supplement'
import { approve } from './approve'
import { askedPages } from './asked-pages'
import { assign } from './assign'
import { timers } from './elapse'
import { handOver } from './hand-over'
import { dropExpired, dropPaper, keepPapers, locker, myPapers } from './locker'
import { finishUpload, ownPhoto, photo, startUpload } from './photos'
import { object, publicNotices } from './public-notices'
import { mine, read } from './read'
import { related } from './related'
import { reveal } from './reveal'
import { screen } from './screen'
import { sign, toSign } from './sign'
import { submit } from './submit'
import { takeIn } from './take-in'
import { visit } from './visit'

/** The `assistance` function: its verbs and its timers, and nothing else. */
export const main = serve(
  assistanceContract,
  {
    screen,
    submit,
    takeIn,
    handOver,
    toSign,
    sign,
    startUpload,
    finishUpload,
    photo,
    ownPhoto,
    keepPapers,
    locker,
    myPapers,
    dropPaper,
    mine,
    read,
    askedPages,
    related,
    reveal,
    claim: act('claim', claim),
    release: act('release', release),
    assign,
    accept: act('accept', accept),
    decline: act('decline', decline),
    askSupplement: act('askSupplement', askSupplement),
    answerSupplement,
    reroute: act('reroute', reroute),
    extend: act('extend', extend),
    judgePaper: act('judgePaper', judgePaper),
    flagRelative: act('flagRelative', flagRelative),
    visit,
    askCheck: act('askCheck', askCheck),
    answerCheck,
    advance: act('advance', advance),
    propose: act('propose', propose),
    publicNotices,
    object,
    verifyGrade: act('verifyGrade', verifyGrade),
    sendBack: act('sendBack', sendBack),
    approve,
    handOn: act('handOn', handOn),
    enterResult: act('enterResult', enterResult),
    feedBack: act('feedBack', feedBack),
    publish: act('publish', publish),
    review: act('review', review),
    change: act('change', change),
    answerHearing: act('answerHearing', answerHearing),
    certify: act('certify', certify),
    reportDeath: act('reportDeath', reportDeath),
    note: act('note', note),
    recordAppeal: act('recordAppeal', recordAppeal),
    withdraw: act('withdraw', withdraw),
  },
  { ...timers, dropExpired },
)
