use super::*;
use crate::chance::Chance;

/// Deals the changes out in every possible way.
fn enumerated(one: &[i32], other: &[i32]) -> f64 {
    let pool = [one, other].concat();
    let (size, all): (i32, i32) = (one.len() as i32, pool.len() as i32);
    let distance = |sum: i32| (all * sum - size * pool.iter().sum::<i32>()).abs();
    let (mut extreme, mut ways) = (0, 0);
    for deal in (0_u32..1 << pool.len()).filter(|it| it.count_ones() == one.len() as u32) {
        let sum = pool.iter().enumerate().filter(|(at, _)| deal >> at & 1 == 1).map(|(_, it)| it).sum();
        ways += 1;
        extreme += i32::from(distance(sum) >= distance(one.iter().sum()));
    }
    f64::from(extreme) / f64::from(ways)
}

fn near(value: Option<f64>, expected: f64) -> bool {
    value.is_some_and(|it| (it - expected).abs() < 1e-12)
}

#[test]
fn the_smallest_p_is_the_one_of_the_most_extreme_deal() {
    assert!(near(exact_p(&[-30, -31, -32], &[0, 1, 2]), 2.0 / 20.0));
    assert!(near(exact_p(&[-30, -31, -32, -33], &[0, 1, 2, 3]), 2.0 / 70.0));
    assert!(near(exact_p(&[-30, -31, -32, -33, -34], &[0, 1, 2, 3, 4]), 2.0 / 252.0));
}

#[test]
fn p_is_what_dealing_out_in_every_way_gives_and_the_same_from_both_sides() {
    let mut chance = Chance::seeded(21);
    for _ in 0..150 {
        // A narrow spread makes many ties.
        let widest = [1, 3, 20, 100][chance.between(0, 3) as usize];
        let mut side =
            || -> Vec<i32> { (0..chance.between(1, 6)).map(|_| chance.between(-widest, widest) as i32).collect() };
        let (one, other) = (side(), side());

        let p = exact_p(&one, &other);

        assert!(near(p, enumerated(&one, &other)), "{p:?} {one:?} {other:?}");
        assert_eq!(p, exact_p(&other, &one), "{one:?} {other:?}");
    }
}

#[test]
fn all_changes_the_same_are_no_evidence() {
    assert!(near(exact_p(&[-5; 6], &[-5; 6]), 1.0));
    assert!(near(exact_p(&[-5], &[7]), 1.0));
}

#[test]
fn an_empty_side_or_a_change_off_the_scale_has_no_p() {
    assert_eq!(exact_p(&[], &[1]), None);
    assert_eq!(exact_p(&[], &[]), None);
    assert_eq!(exact_p(&[101], &[1]), None);
    assert_eq!(exact_p(&[i32::MIN], &[i32::MAX]), None);
}

#[test]
fn thirty_and_thirty_still_add_up() {
    let (one, other): (Vec<i32>, Vec<i32>) = ((-100..-70).collect(), (71..=100).collect());

    // 2 ÷ C(60, 30).
    let p = exact_p(&one, &other).expect("a p");

    assert!((p / (2.0 / 118_264_581_564_861_424.0) - 1.0).abs() < 1e-9, "{p}");
}

#[test]
fn below_four_each_it_waits() {
    let said = fair_says(&[-30; 9], &[0; 3]);

    assert_eq!(said, FairSays::Waiting { one: 9, other: 3, need: 4 });
}

#[test]
fn a_rare_difference_is_told_with_its_side_and_its_size() {
    let (strong, weak) = ([-30, -28, -32, -30], [-2, 0, -4, -2]);

    assert_eq!(fair_says(&strong, &weak), FairSays::Differs { lower: Side::First, by: 28, p_percent: 3 });
    assert_eq!(fair_says(&weak, &strong), FairSays::Differs { lower: Side::Second, by: 28, p_percent: 3 });
}

#[test]
fn a_difference_luck_could_have_made_is_not_told_as_one() {
    let said = fair_says(&[-30, -5, -10, -20], &[-12, -18, 0, -9]);

    assert_eq!(said, FairSays::NoClearDifference { by: -7, p_percent: 40 });
}

#[test]
fn a_long_test_counts_only_its_first_sixty_of_each() {
    let late = [vec![-1; 60], vec![-100; 500]].concat();

    assert_eq!(fair_says(&late, &[-1; 600]), FairSays::NoClearDifference { by: 0, p_percent: 100 });
}
