# Taking out what was written here: what, as what, where to, the report. The words in the files are in export.ftl.

take-lead = What you wrote is yours. Here you make a file of it, to keep or to use elsewhere.

take-what = What goes out
take-everything = Everything
take-part = A part of it
take-since = From which day on?
take-until = Until which day?
take-days-hint = Without a day, all days count.
take-kinds = Which kinds?
take-kind-checkIn = Check-ins
take-kind-page = Pages
take-kind-run = Records and exercises
take-kind-card = Coping cards
take-kind-questionnaire = Questionnaires
take-kind-task = Homework
take-days-order = The last day is before the first one. You could change one of them.
take-kinds-needed = Tick one kind at least.
take-nothing = There is nothing to take out.
take-looked = This goes out
take-left-out = { $count ->
    [one] One entry stays here. It is marked never to go out, or goes out for this app alone.
   *[other] { $count } entries stay here. They are marked never to go out, or go out for this app alone.
}
take-marked = { $count ->
    [one] One entry stays here, because it is marked never to go out.
   *[other] { $count } entries stay here, because they are marked never to go out.
}
take-only-own = { $count ->
    [one] One entry goes out only as a file for this app: it is for you alone.
   *[other] { $count } entries go out only as a file for this app: they are for you alone.
}
take-not-included = Drafts and Recently deleted do not go out.

take-format = As what?
take-format-json = For this app
take-format-about-json = One file with all of it. This app can bring it in again, to the last letter.
take-format-markdown = For reading, as plain text
take-format-about-markdown = A new folder with a text file for each day.
take-format-html = For reading, as a web page
take-format-about-html = It opens in any browser.
take-format-pdf = For reading or printing, PDF, A4
take-format-about-pdf = One paper with everything in it.
take-format-pdfLetter = For reading or printing, PDF, US Letter
take-format-about-pdfLetter = One paper with everything in it.
take-format-csv = For spreadsheets
take-format-about-csv = A table (CSV) with a row for each entry.
take-format-fhir = For a clinic
take-format-about-fhir = A FHIR file, for programs that clinics use. It holds your words, too.
take-format-ics = For a calendar
take-format-about-ics = Your homework alone, as tasks.

take-not-encrypted = This file is not encrypted. Anyone who has it can read it.
take-path = Where to?
take-path-folder = Where to? A folder of this name is made.
take-choose = Choose a place
take-now = Take it out
take-done = It is taken out
take-saved = Saved as { $file }, { $size }.
take-not-drawn = Some signs have no picture in the PDF and are boxes there: { $signs }
