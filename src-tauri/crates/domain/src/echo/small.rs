//! The small words of English: what is left out, what denies, what ends a clause.

/// Left out: they stand in every thought and tell none from another.
pub const LIGHT: &str = "a an the i we you he she is am are was were be been being does did have has had having would \
    can could shall may to of at by for from in into with as than then if so very really quite just only \
    even also still already gonna such some what which who how when where why while oh yet ever now sort \
    bit actually probably definitely obviously totally completely and but or because although though since unless \
    until its their his your our that these those here s t";

/// Mean something next to another word: "up" in "mess up", "me" in "leave me".
pub const PARTICLES: &str = "up down out off over on back away apart behind through about around against before \
    after me my mine myself us him her them it this go going goes get gets getting got make makes making made do \
    doing done like want wants one ones thing things something more most much many any again all every own need \
    be say says said come comes take takes put puts too there well will able without way end time times day days \
    stand good right whole happen happens happened life know knows part place long";

/// Turn what follows.
pub const NEGATIONS: &str = "not no never nobody nothing none neither nor nowhere hardly";

/// After a negation these turn nothing: "not only".
pub const UNLESS: &str = "only just wonder matter";

/// A negation does not reach beyond them.
pub const BREAKS: &str = ", but because although though since unless until";

/// What is taken apart, and what people type without its apostrophe. "n't" is taken off by rule.
pub const CONTRACTIONS: &[(&str, &str)] = &[
    ("can't", "can not"),
    ("won't", "will not"),
    ("shan't", "shall not"),
    ("cannot", "can not"),
    ("cant", "can not"),
    ("wont", "will not"),
    ("dont", "do not"),
    ("doesnt", "does not"),
    ("didnt", "did not"),
    ("isnt", "is not"),
    ("arent", "are not"),
    ("wasnt", "was not"),
    ("werent", "were not"),
    ("havent", "have not"),
    ("hasnt", "has not"),
    ("couldnt", "could not"),
    ("wouldnt", "would not"),
    ("shouldnt", "should not"),
    ("im", "i"),
    ("ive", "i"),
    ("theyre", "they"),
    ("theyll", "they"),
    ("hes", "he"),
    ("shes", "she"),
    ("thats", "that"),
    ("youre", "you"),
];
