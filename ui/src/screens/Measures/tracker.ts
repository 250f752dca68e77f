import type { Band, Harder, Instrument, InstrumentFault, Tracker } from "../../ipc/bindings";
import { words } from "../../words";

/** A band as it is being written: a number may still be missing. */
export type BandSketch = { from: number | null; to: number | null; name: string };

/** A tracker as it is being written. */
export type TrackerSketch = {
  key: string | null;
  name: string;
  lowest: number | null;
  highest: number | null;
  harder: Harder;
  bands: BandSketch[];
  reliableChange: number | null;
};

/** The most lines for bands. */
export const BANDS = 12;
/** The highest score that can be typed. */
export const HIGHEST = 9_999;

export function freshTracker(): TrackerSketch {
  return {
    key: null,
    name: "",
    lowest: 0,
    highest: null,
    harder: "higher",
    bands: [],
    reliableChange: null,
  };
}

export function freshBand(): BandSketch {
  return { from: null, to: null, name: "" };
}

export function isBlankBand({ from, to, name }: BandSketch): boolean {
  return from === null && to === null && name.trim() === "";
}

/** A tracker that is there already, to be changed. */
export function sketchOf({ key, name, range, harder, bands, reliableChange }: Instrument): TrackerSketch {
  return {
    key,
    name,
    lowest: range[0],
    highest: range[1],
    harder,
    bands: bands.map((it) => ({ ...it })),
    reliableChange,
  };
}

/** What does not fit, in sentences, at the field where it can be changed. */
export type Faults = {
  name: string | null;
  lowest: string | null;
  highest: string | null;
  /** By the line. */
  bands: (string | null)[];
  /** What belongs to no field. */
  other: string | null;
};

export function noFaults({ bands }: TrackerSketch): Faults {
  return { name: null, lowest: null, highest: null, bands: bands.map(() => null), other: null };
}

export function hasFaults({ name, lowest, highest, bands, other }: Faults): boolean {
  return [name, lowest, highest, other, ...bands].some((it) => it !== null);
}

/** The numbers that are needed and not there. */
export function emptiesOf(sketch: TrackerSketch): Faults {
  const empty = (value: number | null) => (value === null ? words("measures-fault-range-empty") : null);
  const isHalf = (it: BandSketch) => !isBlankBand(it) && (it.from === null || it.to === null);
  return {
    ...noFaults(sketch),
    lowest: empty(sketch.lowest),
    highest: empty(sketch.highest),
    bands: sketch.bands.map((it) => (isHalf(it) ? words("measures-fault-band-empty") : null)),
  };
}

/** The tracker, once all its numbers are there. Lines that say nothing are left out. */
export function trackerOf(sketch: TrackerSketch): Tracker | null {
  const { lowest, highest } = sketch;
  const bands = sketch.bands.filter((it) => !isBlankBand(it));
  if (lowest === null || highest === null || !bands.every(isWhole)) return null;
  return { ...sketch, lowest, highest, bands };
}

function isWhole(band: BandSketch): band is Band {
  return band.from !== null && band.to !== null;
}

/** Puts each fault to its field. */
export function faultsAt(sketch: TrackerSketch, faults: readonly InstrumentFault[]): Faults {
  const at = noFaults(sketch);
  /** Says it at every line that is meant, and beside the form where none is. */
  const tell = (said: string, isMeant: (band: BandSketch) => boolean) => {
    const meant = sketch.bands.map((it) => !isBlankBand(it) && isMeant(it));
    if (!meant.includes(true)) at.other = said;
    at.bands = at.bands.map((before, line) => (meant[line] ? (before ?? said) : before));
  };
  const isCalled = (name: string) => (band: BandSketch) => band.name.trim() === name;
  for (const fault of faults) {
    switch (fault.kind) {
      case "noName":
        at.name = words("measures-fault-name");
        break;
      case "range":
        at.lowest = words("measures-fault-range");
        break;
      case "bandWithoutName":
        tell(words("measures-fault-band-name"), isCalled(""));
        break;
      case "bandOutside":
        tell(words("measures-fault-band-outside"), (it) => isCalled(fault.name)(it) && isOutside(sketch, it));
        break;
      case "bandsOverlap": {
        const { one, other } = fault;
        const meant = (it: BandSketch) => isCalled(one)(it) || isCalled(other)(it);
        tell(words("measures-fault-band-overlap", { one, other }), meant);
        break;
      }
      default:
        at.other = words("measures-fault-other");
    }
  }
  return at;
}

function isOutside({ lowest, highest }: TrackerSketch, { from, to }: BandSketch): boolean {
  if (from === null || to === null) return false;
  return from > to || (lowest !== null && from < lowest) || (highest !== null && to > highest);
}
