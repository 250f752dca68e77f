//! The codes that are written, list by list. Each list of the standard has more of them; none here is outside its list.

use serde::Serialize;

/// A list of codes with what it is called in the standard, for the test that holds them to it.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$code_doc:meta])* $code:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
        pub(in crate::outgoing::fhir) enum $name {
            $($(#[$code_doc])* #[serde(rename = $text)] $code,)+
        }

        #[cfg(test)]
        impl $name {
            const ALL: &[Self] = &[$(Self::$code),+];
        }
    };
}

codes! {
    /// `bundle-type`.
    BundleType { Collection = "collection" }
}
codes! {
    /// `composition-status`.
    CompositionStatus { Final = "final" }
}
codes! {
    /// `v3-Confidentiality`.
    Confidentiality { Restricted = "R" }
}
codes! {
    /// `narrative-status`.
    NarrativeStatus {
        /// It says more than the coded parts.
        Additional = "additional",
    }
}
codes! {
    /// `publication-status`.
    PublicationStatus { Active = "active" }
}
codes! {
    /// `item-type`.
    ItemType {
        /// Words to read, with nothing to answer.
        Display = "display",
        /// One of several answers.
        Choice = "choice",
        /// A whole number.
        Integer = "integer",
    }
}
codes! {
    /// `questionnaire-answers-status`.
    ResponseStatus {
        /// Every question has an answer, "rather not say" among them.
        Completed = "completed",
        /// Some question has none yet.
        InProgress = "in-progress",
    }
}
codes! {
    /// `observation-status`.
    ObservationStatus { Final = "final" }
}
codes! {
    /// `request-status`, as care plans use it.
    PlanStatus {
        /// Something is still open.
        Active = "active",
        /// Everything was told.
        Completed = "completed",
    }
}
codes! {
    /// `care-plan-intent`.
    PlanIntent { Plan = "plan" }
}
codes! {
    /// `care-plan-activity-status`.
    ActivityStatus {
        /// Planned, and nothing was done yet.
        NotStarted = "not-started",
        /// Begun, and not all of it was done.
        InProgress = "in-progress",
        /// Done.
        Completed = "completed",
    }
}
codes! {
    /// `goal-status`.
    GoalStatus { Active = "active" }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn belong<T: Serialize>(codes: &[T], list: &[&str]) {
        for code in codes {
            let code = serde_json::to_value(code).unwrap();
            assert!(code.as_str().is_some_and(|it| list.contains(&it)), "{code} is none of {list:?}");
        }
    }

    /// The lists are those of R4, typed from the standard and not from the enums above.
    #[test]
    fn every_code_that_is_written_is_one_of_its_list() {
        belong(
            BundleType::ALL,
            &[
                "document",
                "message",
                "transaction",
                "transaction-response",
                "batch",
                "batch-response",
                "history",
                "searchset",
                "collection",
            ],
        );
        belong(CompositionStatus::ALL, &["preliminary", "final", "amended", "entered-in-error"]);
        belong(Confidentiality::ALL, &["U", "L", "M", "N", "R", "V"]);
        belong(NarrativeStatus::ALL, &["generated", "extensions", "additional", "empty"]);
        belong(PublicationStatus::ALL, &["draft", "active", "retired", "unknown"]);
        belong(
            ItemType::ALL,
            &[
                "group",
                "display",
                "boolean",
                "decimal",
                "integer",
                "date",
                "dateTime",
                "time",
                "string",
                "text",
                "url",
                "choice",
                "open-choice",
                "attachment",
                "reference",
                "quantity",
            ],
        );
        belong(ResponseStatus::ALL, &["in-progress", "completed", "amended", "entered-in-error", "stopped"]);
        belong(
            ObservationStatus::ALL,
            &["registered", "preliminary", "final", "amended", "corrected", "cancelled", "entered-in-error", "unknown"],
        );
        belong(PlanStatus::ALL, &["draft", "active", "on-hold", "revoked", "completed", "entered-in-error", "unknown"]);
        belong(PlanIntent::ALL, &["proposal", "plan", "order", "option"]);
        belong(
            ActivityStatus::ALL,
            &[
                "not-started",
                "scheduled",
                "in-progress",
                "on-hold",
                "completed",
                "cancelled",
                "stopped",
                "unknown",
                "entered-in-error",
            ],
        );
        belong(
            GoalStatus::ALL,
            &[
                "proposed",
                "planned",
                "accepted",
                "active",
                "on-hold",
                "completed",
                "cancelled",
                "entered-in-error",
                "rejected",
            ],
        );
    }
}
