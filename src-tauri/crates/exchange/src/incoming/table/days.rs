//! Days in a column, whose order of day and month nobody tells.

use chrono::NaiveDate;

use crate::incoming::clock::{self, Reading};

/// What comes first where the year comes last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    DayFirst,
    MonthFirst,
}

/// What a cell says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Written<'c> {
    /// A time that tells its zone.
    Zoned(Reading),
    /// A day, and what stands after it.
    Day(NaiveDate, &'c str),
}

/// What a whole column tells about its order.
#[derive(Debug, Default)]
pub(super) struct Orders {
    day_first: u64,
    month_first: u64,
    in_halves: u64,
}

impl Orders {
    /// Looks at a row. Only a number above 12 tells that it is no month.
    pub(super) fn look(&mut self, day: &str, time: &str) {
        let Some((numbers, sign, rest)) = parted(day) else { return };
        self.in_halves += u64::from(clock::is_in_halves(time) || clock::is_in_halves(rest));
        if let ([first, second, _], '/' | '-') = (numbers, sign) {
            self.day_first += u64::from(first.value > 12 && first.digits <= 2);
            self.month_first += u64::from(second.value > 12 && first.digits <= 2);
        }
    }

    /// The order. Where no row tells it, days come first, unless the clock tells halves of a day, as where months do.
    pub(super) fn decided(&self) -> Order {
        let months = self.month_first.cmp(&self.day_first).then_with(|| self.in_halves.cmp(&0));
        if months.is_gt() { Order::MonthFirst } else { Order::DayFirst }
    }
}

/// Whether a cell holds a day in any order.
pub(super) fn is_day(cell: &str) -> bool {
    read(cell, Order::DayFirst).or_else(|| read(cell, Order::MonthFirst)).is_some()
}

/// What a cell says, read in an order.
pub(super) fn read(cell: &str, order: Order) -> Option<Written<'_>> {
    if let Some(reading) = Reading::of(cell).filter(|it| it.tells_its_zone()) {
        return Some(Written::Zoned(reading));
    }
    let ([first, second, third], sign, rest) = parted(cell)?;
    let (year, month, day) = match (first.digits, sign, order) {
        (4, _, _) => (first, second, third),
        (_, '.', _) | (_, _, Order::DayFirst) => (third, second, first),
        (_, _, Order::MonthFirst) => (third, first, second),
    };
    let day = NaiveDate::from_ymd_opt(year.year()?, month.value, day.value)?;
    Some(Written::Day(clock::sound(day)?, rest))
}

#[derive(Clone, Copy)]
struct Digits {
    value: u32,
    digits: usize,
}

impl Digits {
    fn of(text: &str) -> Option<Self> {
        let sound = (1..=4).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
        Some(Self { value: sound.then(|| text.parse().ok())??, digits: text.len() })
    }

    /// As a year. Two digits are of this century, unless that would be far ahead.
    fn year(self) -> Option<i32> {
        let value = i32::try_from(self.value).ok()?;
        match (self.digits, value) {
            (4, _) => Some(value),
            (2, 0..70) => Some(2000 + value),
            (2, _) => Some(1900 + value),
            _ => None,
        }
    }
}

/// Three numbers, the sign between them, and what stands after. The name of a weekday before them is passed over.
fn parted(cell: &str) -> Option<([Digits; 3], char, &str)> {
    let cell = cell.trim_start_matches(|it: char| it.is_alphabetic() || it.is_whitespace() || matches!(it, '.' | ','));
    let end = cell.find(|it: char| !it.is_ascii_digit() && !matches!(it, '.' | '/' | '-')).unwrap_or(cell.len());
    let (date, rest) = cell.split_at(end);
    let sign = date.chars().find(|it| !it.is_ascii_digit())?;
    let mut numbers = date.split(sign);
    let three = [Digits::of(numbers.next()?)?, Digits::of(numbers.next()?)?, Digits::of(numbers.next()?)?];
    if numbers.next().is_some() {
        return None;
    }
    let rest = rest.trim_start_matches(|it: char| it.is_whitespace() || matches!(it, 'T' | ','));
    Some((three, sign, rest.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(cell: &str, order: Order) -> Option<String> {
        match read(cell, order)? {
            Written::Day(day, rest) => Some(format!("{day} {rest}")),
            Written::Zoned(reading) => Some(reading.moment(&chrono::Utc)?.at.to_rfc3339()),
        }
    }

    #[test]
    fn a_day_is_read_in_every_way_it_is_written() {
        for (cell, means) in [
            ("2024-01-02", "2024-01-02 "),
            ("2024/1/2", "2024-01-02 "),
            ("2024-01-02T10:33", "2024-01-02 10:33"),
            ("2024-01-02 10:33", "2024-01-02 10:33"),
            ("2024-01-02T10:33:00+01:00", "2024-01-02T09:33:00+00:00"),
            ("2024-01-02 10:33:00 +0100", "2024-01-02T09:33:00+00:00"),
            ("02.01.2024", "2024-01-02 "),
            ("Di., 2.1.24, 10:33 Uhr", "2024-01-02 10:33 Uhr"),
            ("02/01/2024 10:33 pm", "2024-01-02 10:33 pm"),
            ("2-1-99", "1999-01-02 "),
        ] {
            assert_eq!(day(cell, Order::DayFirst).as_deref(), Some(means), "{cell}");
        }
        assert_eq!(day("02/01/2024", Order::MonthFirst).as_deref(), Some("2024-02-01 "));
        assert_eq!(day("02.01.2024", Order::MonthFirst).as_deref(), Some("2024-01-02 "));
    }

    #[test]
    fn what_is_no_day_is_none() {
        for cell in
            ["", "1.2.", "31.02.2024", "2024-13-01", "1-2-3-4", "12:30", "1899-12-31", "99999-01-01", "a-b-c", "1.5"]
        {
            assert_eq!(day(cell, Order::DayFirst), None, "{cell}");
        }
    }

    fn order(cells: &[(&str, &str)]) -> Order {
        let mut orders = Orders::default();
        cells.iter().for_each(|(day, time)| orders.look(day, time));
        orders.decided()
    }

    #[test]
    fn a_number_above_twelve_decides_for_the_whole_column() {
        assert_eq!(order(&[("01/02/2024", ""), ("13/02/2024", "")]), Order::DayFirst);
        assert_eq!(order(&[("01/02/2024", ""), ("02/13/2024", "")]), Order::MonthFirst);
        assert_eq!(order(&[("02/13/2024", "14:00"), ("2024-01-13", "")]), Order::MonthFirst);
        assert_eq!(order(&[("13/02/2024", "6:50 pm")]), Order::DayFirst);
    }

    #[test]
    fn where_nothing_decides_halves_of_a_day_tell_that_months_come_first() {
        assert_eq!(order(&[("01/02/2024", "")]), Order::DayFirst);
        assert_eq!(order(&[("01/02/2024", "6:50 pm")]), Order::MonthFirst);
        assert_eq!(order(&[("01/02/2024 6:50 PM", "")]), Order::MonthFirst);
        assert_eq!(order(&[("2024-01-02", "6:50 pm")]), Order::MonthFirst);
    }
}
