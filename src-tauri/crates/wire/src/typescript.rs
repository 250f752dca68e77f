//! The TypeScript side of the table, generated so that it cannot drift.

use std::{any::TypeId, collections::BTreeMap, collections::BTreeSet, fmt::Write as _};

use ts_rs::{Config, TS, TypeVisitor};

use crate::{Failure, table};

/// Gathers commands and the types they name.
#[derive(Default)]
pub(crate) struct Collector {
    seen: BTreeSet<TypeId>,
    types: BTreeMap<String, String>,
    commands: String,
    config: Config,
}

/// Gives the TypeScript name of a type and remembers its declaration.
pub(crate) type Name = fn(&mut Collector) -> String;

impl Collector {
    /// The name of a type; its declaration is kept.
    pub(crate) fn name<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.visit::<T>();
        T::name(&self.config)
    }

    /// Writes one command of the table.
    pub(crate) fn command(&mut self, name: &str, docs: &[&str], inputs: &[(&str, Name)], output: Name) {
        let inputs: Vec<String> = inputs.iter().map(|(input, of)| format!("{}: {}", camel(input), of(self))).collect();
        let input =
            if inputs.is_empty() { "Record<string, never>".to_owned() } else { format!("{{ {} }}", inputs.join("; ")) };
        let output = output(self);
        let docs: Vec<&str> = docs.iter().map(|it| it.trim()).collect();
        let _ =
            writeln!(self.commands, "  /** {} */\n  {name}: {{ input: {input}; output: {output} }};", docs.join(" "));
    }
}

impl TypeVisitor for Collector {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        // Only our own types have a file of their own; the rest are TypeScript's.
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let name = T::ident(&self.config);
            let earlier = self.types.insert(name.clone(), format!("{docs}export {}", T::decl(&self.config)));
            assert!(earlier.is_none(), "two types are called {name} in TypeScript: rename one with #[ts(rename)]");
        }
    }
}

/// `ui/src/ipc/bindings.ts`, whole.
#[must_use]
pub fn bindings() -> String {
    let mut collector = Collector { config: Config::new().with_large_int("number"), ..Collector::default() };
    table::describe(&mut collector);
    collector.visit::<Failure>();
    let types: Vec<&String> = collector.types.values().collect();
    let types = types.into_iter().map(String::as_str).collect::<Vec<_>>().join("\n\n");
    format!(
        "// Generated from the command table by `cargo xtask generate`. Do not edit.\n\n{types}\n\n\
         /** Every command: what it takes and what it gives. */\nexport type Commands = {{\n{}}};\n",
        collector.commands
    )
}

/// `ui/src/words/ids.ts`, whole: the id of every message the screens may show.
#[must_use]
pub fn message_ids(ids: &[String]) -> String {
    let lines: Vec<String> = ids.iter().map(|it| format!("  | {it:?}")).collect();
    format!(
        "// Generated from the Fluent files by `cargo xtask generate`. Do not edit.\n\n\
         /** Every message a screen may show. */\nexport type MessageId =\n{};\n",
        lines.join("\n")
    )
}

/// `some_name` as `someName`, as serde writes it.
fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |mut all, part| {
        let (head, tail) = part.split_at(part.len().min(1));
        all.push_str(&head.to_uppercase());
        all.push_str(tail);
        all
    })
}
