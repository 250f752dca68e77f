//! What is sealed, opened by other code than that which sealed it.

use aes_gcm::{
    Aes256Gcm, KeyInit,
    aead::{Aead, Payload},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use exchange::{
    NotOpened, PlanFault, PlanFile, PlanTask, SealWords, Seed, TooShort, open, read_plan, seal_plan, sealed,
};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::reports::{HOSTILE, brief, saying};

const PASSPHRASE: &str = "four lamps along a river";
const SEED: Seed = Seed { salt: [7; 16], nonce: [9; 12] };

fn words() -> SealWords {
    SealWords {
        title: "A sealed page".to_owned(),
        wrong: "That did not open it.".to_owned(),
        answer: "Your answer".to_owned(),
        exercises: vec![("cbt.worry".to_owned(), "Worry time".to_owned())],
        ..SealWords::default()
    }
}

fn page() -> String {
    sealed(&brief(), PASSPHRASE, SEED, &words()).unwrap()
}

fn envelope(page: &str) -> Value {
    let (_, rest) = page.split_once("id=\"envelope\">").unwrap();
    serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
}

/// Opens an envelope by its own parameters, without the code of the crate.
fn unsealed(kind: &str, it: &Value, passphrase: &str) -> Option<String> {
    let text = |key: &str| it[key].as_str().unwrap();
    let bytes = |key: &str| STANDARD.decode(text(key)).unwrap();
    let iterations = u32::try_from(it["iterations"].as_u64().unwrap()).unwrap();
    let mut key = [0; 32];
    pbkdf2::pbkdf2_hmac::<Sha256>(passphrase.as_bytes(), &bytes("salt"), iterations, &mut key);
    let parts = [kind, text("derivation"), &iterations.to_string(), text("salt"), text("cipher"), text("nonce")];
    let bound = parts.join(";");
    let nonce: [u8; 12] = bytes("nonce").try_into().unwrap();
    let payload = Payload { msg: &bytes("sealed"), aad: bound.as_bytes() };
    let plain = Aes256Gcm::new(&key.into()).decrypt(&nonce.into(), payload).ok()?;
    Some(String::from_utf8(plain).unwrap())
}

#[test]
fn a_page_says_how_it_is_sealed_and_opens_by_that_alone() {
    let page = page();

    let envelope = envelope(&page);
    assert_eq!(envelope["derivation"], "PBKDF2-HMAC-SHA-256");
    assert_eq!(envelope["iterations"], 600_000);
    assert_eq!(envelope["cipher"], "AES-256-GCM");
    let inside = unsealed("betweentimes-page 1", &envelope, PASSPHRASE).unwrap();
    let inside: Value = serde_json::from_str(&inside).unwrap();
    assert_eq!(inside["title"], "My brief for the session on 24 November");
    assert!(inside["report"].as_str().unwrap().contains("The phone call with my brother on the 12th"));
    assert!(inside["answer"].as_str().unwrap().contains("<option value=\"cbt.worry\">Worry time</option>"));
    assert_eq!(unsealed("betweentimes-page 1", &envelope, "four lamps along a rivet"), None);
}

#[test]
fn the_passphrase_opens_a_page_however_it_is_typed() {
    let page = sealed(&brief(), "caf\u{e9} by the sea", SEED, &words()).unwrap();

    assert!(open(&page, " cafe\u{301} by the sea\n").unwrap().contains("phone call"));
    assert_eq!(open(&page, "cafe by the sea"), Err(NotOpened));
}

#[test]
fn a_page_that_was_changed_does_not_open() {
    let page = page();
    let value = |key: &str| envelope(&page)[key].as_str().unwrap().to_owned();

    for key in ["sealed", "nonce", "salt"] {
        let old = value(key);
        let mut bytes = STANDARD.decode(&old).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        let changed = page.replace(&old, &STANDARD.encode(bytes));

        assert_ne!(changed, page);
        assert_eq!(open(&changed, PASSPHRASE), Err(NotOpened), "{key}");
    }
    assert_eq!(open(&page.replace("600000,", "600001,"), PASSPHRASE), Err(NotOpened));
}

#[test]
fn nothing_of_the_report_can_be_read_without_the_passphrase() {
    let page = page();

    for word in ["Mira", "brother", "Mood", "PHQ", "brief", "24 November", "Your answer", "Worry time"] {
        assert!(!page.contains(word), "{word}");
    }
}

#[test]
fn the_policy_names_the_script_and_the_style_that_are_there() {
    let page = page();
    let inside = |tag: &str| {
        let (_, rest) = page.split_once(&format!("<{tag}>")).unwrap();
        rest.split_once(&format!("</{tag}>")).unwrap().0.to_owned()
    };

    for tag in ["script", "style"] {
        let print = STANDARD.encode(Sha256::digest(inside(tag)));
        assert!(page.contains(&format!("{tag}-src 'sha256-{print}'")), "{tag}");
    }
    assert!(page.contains("content=\"default-src 'none'; script-src"));
}

#[test]
fn hostile_words_change_nothing_outside() {
    let tags = |page: &str| page.split('<').skip(1).map(|it| it.split('>').next().unwrap().to_owned()).collect();
    let of = |words: &str| {
        let all =
            SealWords { title: words.to_owned(), intro: words.to_owned(), wrong: String::new(), ..words_of(words) };
        let page = sealed(&saying(words), PASSPHRASE, SEED, &all).unwrap();
        let tags: Vec<String> = tags(&page);
        (tags, open(&page, PASSPHRASE).unwrap())
    };
    let (harmless, _) = of("x");

    // Two are enough here: each takes two derivations. What escapes is tried with all of them elsewhere.
    for words in HOSTILE.iter().take(2) {
        let (outside, inside) = of(words);
        assert_eq!(outside, harmless, "{words}");
        assert!(!inside.contains("<script") && !inside.contains("<img"));
    }
}

fn words_of(words: &str) -> SealWords {
    SealWords {
        answer: words.to_owned(),
        exercises: vec![(words.to_owned(), words.to_owned())],
        ..SealWords::default()
    }
}

#[test]
fn a_passphrase_that_is_easy_to_guess_is_refused() {
    for weak in ["", "1234567", "  1234567  ", "aaaaaaaaaaaa", "\n\n\n\n\n\n\n\n\n"] {
        assert_eq!(sealed(&brief(), weak, SEED, &words()), Err(TooShort), "{weak:?}");
        assert_eq!(seal_plan(&PlanFile::default(), weak, SEED), Err(TooShort), "{weak:?}");
    }
}

#[test]
fn a_sealed_answer_opens_with_its_passphrase_alone() {
    let task = PlanTask { what: "A walk".to_owned(), ..PlanTask::default() };
    let plan = PlanFile { tasks: vec![task], ..PlanFile::default() };
    let file = seal_plan(&plan, PASSPHRASE, SEED).unwrap();

    assert_eq!(read_plan(file.as_bytes(), Some(PASSPHRASE)), Ok(plan));
    assert_eq!(read_plan(file.as_bytes(), Some("another passphrase")), Err(PlanFault::WrongPassphrase));
    assert_eq!(read_plan(file.as_bytes(), None), Err(PlanFault::NeedsPassphrase));
    assert_eq!(read_plan(file.replace('\n', "\r\n").as_bytes(), None), Err(PlanFault::NeedsPassphrase));
}

#[test]
fn a_page_cannot_be_passed_off_as_an_answer() {
    let file = format!("betweentimes-sealed 1\n{}\n", envelope(&page()));

    assert_eq!(read_plan(file.as_bytes(), Some(PASSPHRASE)), Err(PlanFault::WrongPassphrase));
}

#[test]
fn parameters_that_nobody_should_work_with_are_refused_before_any_work() {
    let file = seal_plan(&PlanFile::default(), PASSPHRASE, SEED).unwrap();
    let changes = [
        ("600000", "99999"),
        ("600000", "5000001"),
        ("600000", "4294967295"),
        ("600000", "-1"),
        ("PBKDF2-HMAC-SHA-256", "PBKDF2-HMAC-SHA-1"),
        ("AES-256-GCM", "AES-128-CTR"),
        ("\"nonce\":\"", "\"nonce\":\"AAAA"),
        ("{\"derivation\"", "{\"more\":1,\"derivation\""),
    ];

    for (old, new) in changes {
        let changed = file.replace(old, new);
        assert_ne!(changed, file);
        // Without a passphrase nothing is derived, and still it is known to be none.
        assert_eq!(read_plan(changed.as_bytes(), None), Err(PlanFault::NotOne), "{new}");
    }
}
