# Give the problem a name (nar.external, edition 1).

exercise = Give the problem a name
    .purpose = See the problem as something outside of you.
    .school = Externalizing (narrative therapy)
    .stirs = It may feel odd to name a problem. Many people breathe more freely.
    .evidence = Small trials tested this kind of work. It rests mostly on clinical tradition.

caution-1 = Do you hear voices? Then this is better done with your therapist.
caution-2 = It is no way out of making good what hurt someone.

step-name = What is its name, or its picture?
    .short = The name
    .lead = Serious or silly, as it comes.
    .example = “The Grey Clerk.” Pull 70, me 20.
help-name-1 = Is it an animal, a weather, a guest?
ask-name = I call it
ask-on-me = How strong is its pull on me?
    .low = I lead
    .high = the problem leads
ask-on-it = How much can I do about it?
    .low = nothing yet
    .high = a lot

step-tricks = When does it visit, and what are its tricks?
    .short = Its tricks
    .lead = And whom does it cut you off from?
    .example = “On Sunday evenings. It counts what is not done. It keeps me from my friends.”
help-tricks-1 = What does it say first?
ask-visits = It visits when
ask-tricks = Its tricks
ask-cuts-off = It cuts me off from

step-believe = What does it want you to believe?
    .short = Its message
    .lead = In its own voice.
    .example = “That rest has to be earned.”
ask-believe = It says

step-less = When had it less power?
    .short = Less power
    .lead = One time. What did you do? Who noticed?
    .example = “At the lake. I left my watch at home. Noor saw me laugh.”
help-less-1 = Even for an hour?
ask-less = That time
ask-did = I did
ask-noticed-by = Who noticed

step-care = What does that say about what you care for?
    .short = I care for
    .lead = Look through that moment at yourself.
    .example = “Being with people, with time.”
ask-care = I care for

step-note = A note to the problem, or a rule for its next visit
    .short = A note
    .lead = Polite or blunt.
    .example = “Dear Clerk, office hours are Monday at nine. Sundays are mine.”
ask-note = My note
ask-on-me-now = How strong is its pull now?
    .low = I lead
    .high = the problem leads
ask-on-it-now = How much can I do about it now?
    .low = nothing yet
    .high = a lot
