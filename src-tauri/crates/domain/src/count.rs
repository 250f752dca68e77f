//! How many there are, as it is told: in 32 bits, which every reader of JSON takes without loss.

/// A count in 32 bits; the largest one where there are more.
#[must_use]
pub fn count_of(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_many_to_tell_is_the_largest_count() {
        assert_eq!(count_of(3), 3);
        assert_eq!(count_of(usize::MAX), u32::MAX);
    }
}
