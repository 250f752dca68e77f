//! The one file of a parcel that a reader is about.

use super::{Fault, Loss, Member, Parcel, Sink};

/// Finds it. The files beside it are counted as left behind.
pub(super) fn the_one<'p>(
    parcel: &'p Parcel,
    sink: &mut Sink<'_>,
    is_it: impl Fn(&Member) -> bool,
) -> Result<&'p Member, Fault> {
    let found = parcel.members.iter().find(|it| is_it(it)).ok_or(Fault::Broken { line: 0 })?;
    let beside = parcel.members.len().saturating_sub(1);
    sink.lose(Loss::OtherFiles, u64::try_from(beside).unwrap_or(u64::MAX));
    Ok(found)
}

/// The name of a file without its folders.
pub(super) fn own_name(member: &Member) -> &str {
    member.name.rsplit('/').next().unwrap_or_default()
}
