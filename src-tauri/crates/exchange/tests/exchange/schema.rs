//! Our own file, held against the schema that describes it for others.

use exchange::outgoing::own::Kept;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::own::everything;
use crate::written::anything;

fn schema() -> Value {
    serde_json::from_str(include_str!("../../../../../docs/export.schema.json")).unwrap()
}

/// What is wrong with a value: as much of JSON Schema as ours uses. A word of it that is not known stops the test.
fn wrong(schema: &Value, rule: &Value, value: &Value, place: &str) -> Vec<String> {
    let check = |(word, it): (&String, &Value)| match word.as_str() {
        "$schema" | "$id" | "$defs" | "title" | "description" | "format" | "contentEncoding" | "contentMediaType" => {
            vec![]
        }
        // A pattern is checked by the reader itself.
        "pattern" => vec![],
        "$ref" => {
            let rule = schema.pointer(it.as_str().unwrap().trim_start_matches('#')).unwrap();
            wrong(schema, rule, value, place)
        }
        "const" => said(value == it, place, it),
        "enum" => said(it.as_array().unwrap().contains(value), place, it),
        "type" => said(has_type(it, value), place, it),
        "minimum" => said(value.as_i64().is_none_or(|value| value >= it.as_i64().unwrap()), place, it),
        "maximum" => said(value.as_i64().is_none_or(|value| value <= it.as_i64().unwrap()), place, it),
        "items" => each(value.as_array(), |value| wrong(schema, it, value, &format!("{place}[]"))),
        "required" => each(it.as_array(), |key| said(value.get(key.as_str().unwrap()).is_some(), place, key)),
        "properties" => each(value.as_object(), |(key, value)| {
            it.get(key).map_or_else(Vec::new, |rule| wrong(schema, rule, value, &format!("{place}.{key}")))
        }),
        "additionalProperties" => {
            let more = |(key, _): &(&String, &Value)| rule.get("properties").is_none_or(|it| it.get(key).is_none());
            each(value.as_object().map(|it| it.iter().filter(more)), |(key, value)| match it {
                Value::Bool(_) => said(false, &format!("{place}.{key}"), it),
                rule => wrong(schema, rule, value, &format!("{place}.{key}")),
            })
        }
        "oneOf" | "anyOf" => {
            let fits = |rule: &&Value| wrong(schema, rule, value, place).is_empty();
            let fit = it.as_array().unwrap().iter().filter(fits).count();
            said(if word == "oneOf" { fit == 1 } else { fit > 0 }, place, it)
        }
        other => panic!("{other} is not known here"),
    };
    each(rule.as_object(), check)
}

fn each<I: IntoIterator>(items: Option<I>, check: impl Fn(I::Item) -> Vec<String>) -> Vec<String> {
    items.into_iter().flatten().flat_map(check).collect()
}

fn said(fine: bool, place: &str, rule: &Value) -> Vec<String> {
    if fine { vec![] } else { vec![format!("{place}: {}", rule.to_string().chars().take(100).collect::<String>())] }
}

fn has_type(rule: &Value, value: &Value) -> bool {
    let is = |rule: &Value| match rule.as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("{other} is not known here"),
    };
    rule.as_array().map_or_else(|| is(rule), |rules| rules.iter().any(is))
}

#[test]
fn everything_that_is_written_fits_its_schema() {
    let file: Value = serde_json::from_slice(&everything()).unwrap();

    assert_eq!(wrong(&schema(), &schema(), &file, "file"), Vec::<String>::new());
}

#[test]
fn the_schema_knows_no_more_than_is_written() {
    let schema = schema();
    let mut file: Value = serde_json::from_slice(&everything()).unwrap();
    file["entries"][0]["entry"]["body"]["it"]["more"] = json!(1);
    file["entries"][0]["entry"]["version"] = json!(0);

    let wrong = wrong(&schema, &schema, &file, "file");

    assert_eq!(wrong.len(), 2, "{wrong:?}");
}

proptest! {
    #[test]
    fn anything_fits_the_schema(entry in anything()) {
        let kept = Kept { entry, versions: Vec::new(), origin: None };
        let (schema, value) = (schema(), serde_json::to_value(&kept).unwrap());

        prop_assert_eq!(wrong(&schema, &schema["$defs"]["kept"], &value, "kept"), Vec::<String>::new());
    }
}
