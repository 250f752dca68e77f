//! What the messages of a file refer to.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};

/// The functions that every message may use.
const FUNCTIONS: [&str; 2] = ["NUMBER()", "DATETIME()"];

/// The terms, messages and functions that are referred to in a file and are not there. The window reads file by file,
/// so what stands in another one may not be there yet.
pub(super) fn not_there(resource: &Resource<&str>) -> BTreeSet<String> {
    let mut there: BTreeSet<String> = FUNCTIONS.into_iter().map(str::to_owned).collect();
    let mut named = BTreeSet::new();
    for entry in &resource.body {
        let (value, attributes) = match entry {
            Entry::Message(it) => {
                there.insert(it.id.name.to_owned());
                (it.value.as_ref(), &it.attributes)
            }
            Entry::Term(it) => {
                there.insert(format!("-{}", it.id.name));
                (Some(&it.value), &it.attributes)
            }
            _ => continue,
        };
        value.into_iter().chain(attributes.iter().map(|it| &it.value)).for_each(|it| pattern(it, &mut named));
    }
    named.difference(&there).cloned().collect()
}

fn pattern(it: &Pattern<&str>, named: &mut BTreeSet<String>) {
    for element in &it.elements {
        if let PatternElement::Placeable { expression: placed } = element {
            expression(placed, named);
        }
    }
}

fn expression(it: &Expression<&str>, named: &mut BTreeSet<String>) {
    match it {
        Expression::Inline(it) => inline(it, named),
        Expression::Select { selector, variants } => {
            inline(selector, named);
            variants.iter().for_each(|it| pattern(&it.value, named));
        }
    }
}

fn inline(it: &InlineExpression<&str>, named: &mut BTreeSet<String>) {
    match it {
        InlineExpression::TermReference { id, arguments, .. } => {
            named.insert(format!("-{}", id.name));
            arguments.iter().for_each(|it| given(it, named));
        }
        InlineExpression::MessageReference { id, .. } => {
            named.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { id, arguments } => {
            named.insert(format!("{}()", id.name));
            given(arguments, named);
        }
        InlineExpression::Placeable { expression: placed } => expression(placed, named),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::VariableReference { .. } => {}
    }
}

fn given(it: &CallArguments<&str>, named: &mut BTreeSet<String>) {
    it.positional.iter().for_each(|it| inline(it, named));
    it.named.iter().for_each(|it| inline(&it.value, named));
}
