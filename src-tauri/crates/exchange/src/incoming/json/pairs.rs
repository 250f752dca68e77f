//! Large objects in JSON, one field after another.

use std::fmt;

use serde::Deserializer as _;
use serde::de::{Error as _, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::text;
use crate::incoming::Fault;

/// What is done with a field.
type Take<'t> = &'t mut dyn FnMut(&str, &RawValue) -> Result<(), Fault>;

/// Reads the outermost object of a file field by field.
///
/// # Errors
///
/// [`Fault::Broken`] when the text is no object in JSON, and whatever `take` answers.
pub(in crate::incoming) fn pairs(bytes: &[u8], take: Take<'_>) -> Result<(), Fault> {
    let mut json = serde_json::Deserializer::from_str(text(bytes)?);
    let mut fault = None;
    let read = json.deserialize_map(Fields { take, fault: &mut fault }).and_then(|()| json.end());
    match (fault, read) {
        (Some(fault), _) => Err(fault),
        (None, Err(error)) => Err(Fault::Broken { line: error.line() }),
        (None, Ok(())) => Ok(()),
    }
}

struct Fields<'s, 't> {
    take: Take<'t>,
    fault: &'s mut Option<Fault>,
}

impl<'de> Visitor<'de> for Fields<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some((name, value)) = map.next_entry::<String, &RawValue>()? {
            if let Err(fault) = (self.take)(&name, value) {
                *self.fault = Some(fault);
                return Err(A::Error::custom("no more"));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_come_one_after_another_until_somebody_stops() {
        let mut seen = Vec::new();
        let read = pairs(br#"{"a": 1, "b\n": [2], "c": 3}"#, &mut |name, value| {
            seen.push(format!("{name}={}", value.get()));
            if name == "b\n" { Err(Fault::Stopped) } else { Ok(()) }
        });

        assert_eq!((read, seen), (Err(Fault::Stopped), vec!["a=1".into(), "b\n=[2]".into()]));
    }

    #[test]
    fn what_is_no_object_is_broken() {
        for text in ["", "[]", "{\"a\": 1", "{} x", "{\"a\": \u{0}}"] {
            assert!(matches!(pairs(text.as_bytes(), &mut |_, _| Ok(())), Err(Fault::Broken { .. })), "{text}");
        }
    }
}
