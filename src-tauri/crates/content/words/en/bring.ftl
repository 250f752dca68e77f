# What a person brings to the session: choosing, looking, keeping it as a file. The words of the paper itself are in brief.ftl.

bring-lead = One page for your session. You choose each thing, and see it as it will be read.
bring-what = What goes in
bring-since = From which day on?
bring-nothing = Nothing was written since that day. You can choose an earlier one.
bring-private = Private: off until you tick it.
bring-lines-back = { $count ->
    [one] Bring the line back that is left out
   *[other] Bring { $count } lines back that are left out
}
bring-lines-back-named = { $label }: { $count ->
    [one] bring the line back that is left out
   *[other] bring { $count } lines back that are left out
}
bring-names = Names on it
bring-from = From whom?
bring-from-hint = A first name or letters are enough. It may stay empty.
bring-to = For whom?
bring-section-talk = What I want to talk about
bring-section-homework = What I tried
bring-section-marked = Entries I marked
bring-section-mood = How the days were
bring-section-practice = What I practised
bring-section-measures = Questionnaires
bring-section-records = Thoughts I looked at
bring-section-goals = My goals

bring-preview = As it will be read
bring-preview-about = Each line can be left out with the button beside it.
bring-leave-out = Leave out: { $text }
bring-leave-out-short = Leave out

# Keeping it.
bring-save = Take it along
bring-format = As what?
bring-format-sealed = A sealed page
bring-format-about-sealed = It opens in any browser, with a passphrase you say in the room.
bring-format-pdf = A PDF, A4
bring-format-about-pdf = To print or to show.
bring-format-pdfLetter = A PDF, US Letter
bring-format-about-pdfLetter = To print or to show.
bring-format-html = A web page
bring-format-about-html = It opens in any browser.
bring-format-markdown = Plain text
bring-format-about-markdown = For any text editor.
bring-passphrase = A passphrase for this page
bring-passphrase-hint = Say it in the room. Do not send it with the file.
bring-not-encrypted = This file is not encrypted. Whoever has it can read it.
bring-path = Where to?
bring-choose = Choose a place
bring-empty = There is nothing in it yet.
bring-save-now = Save the file
bring-print = Print it
bring-saved = Saved as { $file }. The list below keeps what was shared.
bring-not-drawn = Some signs have no picture in the PDF and are boxes there: { $signs }

# What was shared.
bring-shared = { $count ->
    [0] What I shared: nothing yet
    [one] What I shared: one file
   *[other] What I shared: { $count } files
}
bring-shared-none = When you save a file here, its name and day are noted. Its words are not.
bring-shared-said = { $to ->
    [none] { $count ->
        [one] One thing in it.
       *[other] { $count } things in it.
    }
   *[other] For { $to }. { $count ->
        [one] One thing in it.
       *[other] { $count } things in it.
    }
}
bring-shared-sealed = Sealed.
bring-shared-open = Not encrypted.
bring-shared-forget = Take off the list
bring-shared-forget-named = Take off the list: { $file }

# The therapist's answer.
bring-answer = An answer from your therapist
bring-answer-about = A small file with tasks and notes. You see what is in it before anything is taken in.
bring-answer-path = Where is the file?
bring-answer-choose = Choose a file
bring-answer-passphrase = The passphrase you agreed on
bring-answer-look = Look into it
bring-answer-preview = What is in the answer
bring-answer-from = { $from ->
    [none] { $day ->
        [none] It does not say who wrote it.
       *[other] Written on { $day }.
    }
   *[other] { $day ->
        [none] From { $from }.
       *[other] From { $from }, written on { $day }.
    }
}
bring-answer-tasks = Tasks
bring-answer-unknown = There is no exercise called { $slug } here. The task can be taken in without it.
bring-answer-has = It is in your plan already.
bring-answer-notes = Keep the notes as a page of my journal
bring-answer-next = Note { $day } as the next session
bring-answer-exercises = Worth a try: { $titles }
bring-answer-worth = Put them first among what the plan suggests
bring-answer-warnings = These lines were not understood, and are left out:
bring-answer-warning = Line { $line }: { $text }
bring-answer-take = Take it in
bring-answer-leave = Leave it
bring-answer-taken = Taken in. The tasks are in your plan.
bring-to-plan = See the plan
