//! What a Fluent pattern can say.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};

/// What a pattern can say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// What it says by default; variables stand as `{name}`.
    pub plain: String,
    /// Every way of saying it, one for each case of its choices.
    pub readings: Vec<String>,
}

impl Text {
    /// A pattern with all its readings; the variables it uses are noted.
    pub(super) fn of(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) -> Self {
        let mut cases = 1;
        let plain = reading(pattern, None, &mut cases, variables);
        let readings = (0..cases).map(|it| reading(pattern, Some(it), &mut 0, variables)).collect();
        Self { plain, readings }
    }
}

/// One reading of a pattern: case number `pick` of every choice, or the default ones.
fn reading(
    pattern: &Pattern<&str>,
    pick: Option<usize>,
    cases: &mut usize,
    variables: &mut BTreeSet<String>,
) -> String {
    let mut said = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.push_str(value),
            PatternElement::Placeable { expression } => said.push_str(&placed(expression, pick, cases, variables)),
        }
    }
    said
}

/// What stands between braces.
fn placed(
    expression: &Expression<&str>,
    pick: Option<usize>,
    cases: &mut usize,
    variables: &mut BTreeSet<String>,
) -> String {
    match expression {
        Expression::Inline(inline) => inlined(inline, pick, cases, variables),
        Expression::Select { selector, variants } => {
            inlined(selector, pick, cases, variables);
            *cases = (*cases).max(variants.len());
            chosen(variants, pick).map(|it| reading(&it.value, pick, cases, variables)).unwrap_or_default()
        }
    }
}

/// The case that a reading takes.
fn chosen<'v, 's>(variants: &'v [Variant<&'s str>], pick: Option<usize>) -> Option<&'v Variant<&'s str>> {
    match pick {
        Some(at) => variants.get(at).or(variants.last()),
        None => variants.iter().find(|it| it.default),
    }
}

/// A variable by its name, a literal by its text; a function by what it is given.
fn inlined(
    inline: &InlineExpression<&str>,
    pick: Option<usize>,
    cases: &mut usize,
    variables: &mut BTreeSet<String>,
) -> String {
    match inline {
        InlineExpression::StringLiteral { value } => fluent_syntax::unicode::unescape_unicode_to_string(value).into(),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
            format!("{{{}}}", id.name)
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().map(|it| inlined(it, pick, cases, variables)).collect()
        }
        InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
            format!("{{{}}}", id.name)
        }
        InlineExpression::Placeable { expression } => placed(expression, pick, cases, variables),
    }
}
