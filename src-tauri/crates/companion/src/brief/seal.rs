//! The fixed words of a sealed page.

use content::say;
use exchange::SealWords;

/// The words of a sealed page, with the exercises a therapist can choose from. Own exercises stay out: their titles are the
/// person's own words.
pub(super) fn words() -> SealWords {
    let cards = content::shelf().cards();
    let mut exercises: Vec<(String, String)> = cards.into_iter().map(|it| (it.slug, it.title)).collect();
    exercises.sort_by(|one, other| one.1.cmp(&other.1));
    SealWords {
        title: say("brief-seal-title", &[]),
        intro: say("brief-seal-intro", &[]),
        passphrase: say("brief-seal-passphrase", &[]),
        open: say("brief-seal-open", &[]),
        opening: say("brief-seal-opening", &[]),
        wrong: say("brief-seal-wrong", &[]),
        no_crypto: say("brief-seal-no-crypto", &[]),
        no_script: say("brief-seal-no-script", &[]),
        how: say("brief-seal-how", &[]),
        close: say("brief-seal-close", &[]),
        answer: say("brief-seal-answer", &[]),
        answer_intro: say("brief-seal-answer-intro", &[]),
        from: say("brief-seal-from", &[]),
        next_session: say("brief-seal-next-session", &[]),
        task: say("brief-seal-task", &[]),
        what: say("brief-seal-what", &[]),
        why: say("brief-seal-why", &[]),
        exercise: say("brief-seal-exercise", &[]),
        no_exercise: say("brief-seal-no-exercise", &[]),
        when: say("brief-seal-when", &[]),
        minutes: say("brief-seal-minutes", &[]),
        smallest: say("brief-seal-smallest", &[]),
        add_task: say("brief-seal-add-task", &[]),
        remove_task: say("brief-seal-remove-task", &[]),
        note: say("brief-seal-note", &[]),
        save: say("brief-seal-save", &[]),
        saved: say("brief-seal-saved", &[]),
        nothing_to_save: say("brief-seal-nothing-to-save", &[]),
        task_needs_words: say("brief-seal-task-needs-words", &[]),
        exercises,
    }
}
