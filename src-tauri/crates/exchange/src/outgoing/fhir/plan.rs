//! Homework as a care plan.

use domain::task::{HowFar, TaskResult};
use domain::{Body, Entry, EntryKind, Task};

use super::Made;
use super::model::{
    Activity, ActivityStatus, Annotation, CarePlan, Concept, Detail, Full, PlanIntent, PlanStatus, Resource, Until,
};
use super::names::{Name, date_time, said};

/// What the plan is called among derived names.
pub(super) const NAME: &str = "plan";

/// One plan with all tasks; none without tasks.
pub(super) fn care_plan(made: &Made<'_>) -> Option<Full> {
    let tasks: Vec<(&Entry, &Task)> = made.of_kind(EntryKind::Task).filter_map(|it| Some((it, task(it)?))).collect();
    if tasks.is_empty() {
        return None;
    }
    let open = tasks.iter().any(|(_, it)| it.is_open());
    let name = made.name(NAME);
    let resource = CarePlan {
        id: name.id(),
        status: if open { PlanStatus::Active } else { PlanStatus::Completed },
        intent: PlanIntent::Plan,
        title: said(&made.input.words.homework()),
        subject: made.person(),
        created: date_time(&made.input.made),
        activity: tasks.into_iter().map(|(entry, it)| activity(made, entry, it)).collect(),
    };
    Some(Full::of(&name, Resource::CarePlan(resource)))
}

fn task(entry: &Entry) -> Option<&Task> {
    match &entry.body {
        Body::Task(it) => Some(it),
        _ => None,
    }
}

fn activity(made: &Made<'_>, entry: &Entry, it: &Task) -> Activity {
    Activity {
        id: Name::of(&entry.id).id(),
        progress: it.result.iter().filter_map(progress).collect(),
        detail: detail(made, it),
    }
}

fn progress(it: &TaskResult) -> Option<Annotation> {
    let text = said(&format!("{}\n{}", it.other.trim(), it.learned.trim()))?;
    Some(Annotation { time: it.day.to_string(), text })
}

fn detail(made: &Made<'_>, it: &Task) -> Detail {
    let words = made.input.words;
    // There is room for one kind of time. The day comes first, and when and where go with the words then.
    let (when, what) = match it.due {
        Some(_) => (None, said(&format!("{}\n{}", it.what.trim(), it.when.trim()))),
        None => (said(&it.when), said(&it.what)),
    };
    Detail {
        code: it.exercise.as_deref().and_then(|it| Concept::words(&words.exercise(it))),
        reason_code: Concept::words(&it.why).into_iter().collect(),
        status: status(it.result.as_ref()),
        status_reason: it.result.as_ref().and_then(|it| Concept::words(&words.how_far(it.how))),
        scheduled_period: it.due.map(|it| Until { end: it.to_string() }),
        scheduled_string: when,
        description: what,
    }
}

/// No code of the list says less of a person than "not this time" does, so none of the harder ones is used: what was
/// not tried is still not started.
fn status(result: Option<&TaskResult>) -> ActivityStatus {
    match result.map(|it| it.how) {
        None | Some(HowFar::NotThisTime) => ActivityStatus::NotStarted,
        Some(HowFar::Part | HowFar::Tried) => ActivityStatus::InProgress,
        Some(HowFar::Done) => ActivityStatus::Completed,
    }
}
