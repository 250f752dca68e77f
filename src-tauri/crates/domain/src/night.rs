//! One night of a sleep diary, and what follows from it.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Percent;

/// One night, as it is remembered in the morning. Everything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Night {
    /// Into bed.
    pub bed: Option<NaiveTime>,
    /// Lights out, trying to sleep.
    pub lights_out: Option<NaiveTime>,
    /// Minutes until asleep.
    pub to_sleep: Option<u16>,
    /// How often awake in between.
    pub wakings: Option<u16>,
    /// Minutes awake in between, all together.
    pub awake: Option<u16>,
    /// Awake for the last time.
    pub last_wake: Option<NaiveTime>,
    /// Out of bed.
    pub up: Option<NaiveTime>,
    /// How good it was, 0 to 100.
    pub quality: Option<Percent>,
    /// Minutes of naps on the day before.
    pub naps: Option<u16>,
    /// Coffee, tea, drinks, in own words.
    pub drinks: String,
}

/// What follows from a night.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sleep {
    /// Minutes in bed: from into bed to out of bed.
    pub in_bed: u16,
    /// Minutes from lights out to the last waking.
    pub period: u16,
    /// Minutes asleep: the period without falling asleep and without being awake in between.
    pub asleep: u16,
    /// The share of the time in bed that was slept, in tenths of a percent.
    pub efficiency: u16,
}

impl Night {
    /// Whether nothing was given.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        *self == Self { drinks: self.drinks.clone(), ..Self::default() } && self.drinks.trim().is_empty()
    }

    /// What follows from it; nothing while a part is missing or the parts do not fit together.
    ///
    /// TIB, TST and SE of a sleep diary: TST = (last waking − lights out) − SOL − WASO, SE = TST ÷ TIB.
    /// A missing time into bed or out of bed is taken as lights out or the last waking.
    #[must_use]
    pub fn sleep(&self) -> Option<Sleep> {
        let (lights_out, last_wake) = (self.lights_out?, self.last_wake?);
        let (bed, up) = (self.bed.unwrap_or(lights_out), self.up.unwrap_or(last_wake));
        let in_bed = minutes(bed, up);
        let period = minutes(lights_out, last_wake);
        // In their order round the clock: into bed, lights out, the last waking, out of bed.
        let in_order = u32::from(minutes(bed, lights_out)) + u32::from(period) + u32::from(minutes(last_wake, up));
        let asleep = period.checked_sub(self.to_sleep?)?.checked_sub(self.awake?)?;
        if in_order != u32::from(in_bed) || in_bed == 0 {
            return None;
        }
        let efficiency = (u32::from(asleep) * 1_000 + u32::from(in_bed) / 2) / u32::from(in_bed);
        Some(Sleep { in_bed, period, asleep, efficiency: u16::try_from(efficiency).ok()? })
    }
}

/// Minutes from one time of day to the next such time; over midnight where it has to be.
fn minutes(from: NaiveTime, to: NaiveTime) -> u16 {
    let minutes = (to - from).num_minutes().rem_euclid(24 * 60);
    u16::try_from(minutes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hour: u32, minute: u32) -> Option<NaiveTime> {
        NaiveTime::from_hms_opt(hour, minute, 0)
    }

    fn worked_example() -> Night {
        Night {
            bed: at(22, 45),
            lights_out: at(23, 0),
            to_sleep: Some(40),
            awake: Some(50),
            last_wake: at(6, 30),
            up: at(7, 0),
            ..Night::default()
        }
    }

    #[test]
    fn the_worked_example_gives_its_printed_figures() {
        let sleep = worked_example().sleep().expect("a whole night");

        assert_eq!((sleep.in_bed, sleep.period, sleep.asleep, sleep.efficiency), (495, 450, 360, 727));
    }

    #[test]
    fn a_missing_part_leaves_nothing_to_compute() {
        for night in [
            Night { lights_out: None, ..worked_example() },
            Night { to_sleep: None, ..worked_example() },
            Night { awake: None, ..worked_example() },
            Night { last_wake: None, ..worked_example() },
        ] {
            assert_eq!(night.sleep(), None);
        }
    }

    #[test]
    fn without_the_times_in_bed_the_time_asleep_is_still_told() {
        let sleep = Night { bed: None, up: None, ..worked_example() }.sleep().expect("a night");

        assert_eq!((sleep.in_bed, sleep.asleep, sleep.efficiency), (450, 360, 800));
    }

    #[test]
    fn more_minutes_awake_than_the_night_has_do_not_fit() {
        assert_eq!(Night { awake: Some(600), ..worked_example() }.sleep(), None);
    }

    #[test]
    fn a_bed_time_after_lights_out_does_not_fit() {
        assert_eq!(Night { bed: at(23, 30), ..worked_example() }.sleep(), None);
    }

    #[test]
    fn a_sleep_by_day_is_counted_as_well() {
        let night =
            Night { bed: at(9, 0), lights_out: at(9, 0), last_wake: at(15, 0), up: at(15, 0), ..worked_example() };

        assert_eq!(night.sleep().map(|it| it.asleep), Some(270));
    }
}
