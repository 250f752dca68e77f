//! What goes out of Betweentimes and what comes in, as bytes.
//!
//! A [`Report`] becomes a web page, Markdown, a PDF or one encrypted page; events become a calendar file; the
//! therapist's answer, a [`PlanFile`], is read and written; what [other apps](incoming) wrote is read; entries go out as
//! [data](outgoing). Pure by rule: no vault, no clock, no chance, no files.
//! Every word a person reads comes from the caller.

mod envelope;
pub mod html;
pub mod ics;
pub mod incoming;
pub mod markdown;
pub mod outgoing;
pub mod pdf;
pub mod plan_file;
pub mod report;
pub mod sealed;
mod text;

pub use html::html;
pub use ics::{Event, Repeats, Todo, ics, todos};
pub use markdown::markdown;
pub use pdf::{NoPdf, Paper, Pdf, pdf};
pub use plan_file::{LineFault, PlanFault, PlanFile, PlanTask, PlanWarning, read_plan, seal_plan, write_plan};
pub use report::{Block, ChartPoint, Line, Report, ReportChart, Row, Section};
pub use sealed::{NotOpened, SealWords, Seed, TooShort, open, sealed};
