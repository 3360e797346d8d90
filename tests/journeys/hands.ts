import type { CityCloud } from '../../localcloud/city-cloud'

/** Words as a person hears or reads them: part of them, or a pattern. */
export type Name = string | RegExp

/** What a person can do with what is in front of them: the page, or the sheet that lies over it. */
export interface Touch {
  /** Presses a button, link, tab or line of a list. */
  readonly press: (name: Name) => Promise<void>
  /** Presses twice as fast as a finger can. */
  readonly pressTwice: (name: Name) => Promise<void>
  readonly choose: (name: Name) => Promise<void>
  readonly tick: (name: Name) => Promise<void>
  readonly fill: (label: string, value: string) => Promise<void>
  /** Writes into a box to search with, and asks. */
  readonly search: (label: string, words: string) => Promise<void>
  /** What stands in a field. */
  readonly typed: (label: string) => Promise<string>
  readonly see: (words: Name) => Promise<void>
}

/** A person with the app open. Journeys are written in these words, so that one script runs on every target. */
export interface Hands extends Touch {
  /** The open sheet, or dialog. */
  readonly sheet: Touch
  /** Waits for the page with this headline. */
  readonly title: (name: Name) => Promise<void>
  /** All words of the page. */
  readonly words: () => Promise<string>
  readonly setDate: (label: string, date: string) => Promise<void>
  /** Takes a photo of a paper that says where it was taken, and waits until it has arrived. */
  readonly addPhoto: () => Promise<void>
  /** Chooses this file where a photo is asked for. */
  readonly addFile: (bytes: Buffer) => Promise<void>
  readonly sign: () => Promise<void>
  readonly go: (path: string) => Promise<void>
  /** Opens the same page anew. */
  readonly reload: () => Promise<void>
  /** Cuts the network, or gives it back. */
  readonly offline: (cut: boolean) => Promise<void>
  /** Puts something into the phone's storage under this person's own key, as the app would have. */
  readonly keep: (key: string, value: unknown) => Promise<void>
  /** Takes a picture of the page, and fails when something sticks out, cannot be heard, or is a raw code. */
  readonly look: (name: string) => Promise<void>
  /** Kills the app. What it kept is there when the same person opens it again. */
  readonly close: () => Promise<void>
}

export interface Look {
  /** Width of the screen, px; a phone has its own. */
  readonly width?: number
  readonly elder?: boolean
  readonly dark?: boolean
  /** Works without a mouse, where there could be one: by Tab, Enter, Space and letters alone. */
  readonly keyboard?: true
  /** The first page. */
  readonly path?: string
  /** Where the phone says it is, when the person lets it. */
  readonly place?: { readonly longitude: number; readonly latitude: number }
}

/** What the city has entered by itself, as JSON. */
export type OwnFigures = { readonly figures: string }

/** A fresh city, and people to open the app as. */
export interface Stage {
  readonly cloud: CityCloud
  readonly openAs: (openid: string, look?: Look) => Promise<Hands>
  /** What the app complained about since the stage was set. */
  readonly complaints: () => readonly string[]
  /** Leaves what a reader of a failure needs in a folder: pictures, data, console, the last calls. */
  readonly leaveTraces: (folder: string) => Promise<void>
  readonly close: () => Promise<void>
}

export const matches = (text: string, name: Name): boolean =>
  typeof name === 'string' ? text.includes(name) : name.test(text)

/** Raw codes and holes that must not stand on a screen. */
export const RAW = /undefined|null|NaN|\[object|[a-z]+_[a-z]+/
