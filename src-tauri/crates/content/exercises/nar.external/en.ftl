# Give the problem a name (nar.external, edition 1).
# The example tells one story from the first step to the last.

exercise = Give the problem a name
    .purpose = Put the problem outside yourself for a while, so that you can look at it and answer it.
    .school = Externalising conversations (narrative therapy)
    .stirs = It may feel odd or playful to talk about a problem as if it were a guest. That is part of it.
    .evidence = It comes from a long tradition of therapy, with a few small studies. We found no study that tested this page on its own.

caution-1 = If you hear voices, please leave this one out. Talk with your clinician instead.
caution-2 = Did you or someone else do harm? The name is no excuse. What was done still belongs to the one who did it.
caution-3 = Is the problem a person who hurts you, or a real danger? Then you need help with it, and not a name for it.
caution-4 = If it tells you to die or to hurt yourself, open “Help now”. You do not have to answer it alone.

step-name = What would you call the problem?
    .short = Its name
    .lead = A name, an animal, a weather, an object. You are not it, and it is not you.
    .example = “The Grey Coat.” My own say: 25.
help-name-1 = If it walked in, what would it look like? How would it sound?
help-name-2 = A name in your own words fits better than a word of the trade.
help-name-3 = You can change the name at any time.
ask-name = Its name or image
ask-picture = A picture of it
    .hint = A drawing or a photo, if you like
ask-say-before = How much say do you have over it today?
    .low = none right now
    .high = a lot

step-visits = When does it visit, and how does it work?
    .short = Its visits
    .lead = Be a curious reporter. Watch it from the side.
    .example = When: “Sunday nights, and after family calls.” Tricks: “It makes all my clothes heavy and says: tomorrow.” From whom: “It keeps me from Rae and from the choir.”
help-visits-1 = What time, place or mood does it like best?
help-visits-2 = What does it whisper, promise or threaten?
help-visits-3 = Who do you see less when it is around?
help-visits-4 = What do you do when it comes? Does that please it, or annoy it?
ask-when = When it visits
ask-tricks = Its tricks
ask-cuts-off = Whom it cuts me off from

step-believe = What does it want you to believe?
    .short = Its claim
    .lead = One sentence it would love you to take for the truth.
    .example = “That I am a burden, and no one would notice if I stayed in.”
help-believe-1 = What does it say about you? About others? About what comes next?
help-believe-2 = Who gains if you believe it?
help-believe-3 = If it had a sentence for its front door, what would it be?
ask-believe = It wants me to believe

step-less = When did it have less power?
    .short = Less power
    .lead = A time when it could have won and did not, or not fully. Five minutes are enough.
    .example = “Last Sunday the Coat came, and I went to the choir in it.” I did: “I told Rae I would be there.” Who noticed: “Rae. She kept a chair.”
help-less-1 = When was it a little smaller than you would have thought?
help-less-2 = What had you told yourself, or done, right before?
help-less-3 = Who would not be surprised to hear this about you?
help-less-4 = If none comes to mind: you opened this page. It may not have wanted that.
ask-less = A time it had less power
ask-did = What I did
ask-noticed = Who noticed, or might have

step-care = What does that say about what you care for?
    .short = I care for
    .lead = People stand up to a problem for the sake of something.
    .example = “I care for singing with others, and for keeping my word.”
help-care-1 = What was worth the effort at that time?
help-care-2 = Who taught you to care for that?
help-care-3 = What does the problem get wrong about you?
ask-care = I care for

step-note = Write it a note, or a rule for its next visit
    .short = A note
    .lead = You can be polite, firm or funny. It is yours to say.
    .example = “Dear Coat, you may come in the hall. You may not choose who I see. On Sundays I go out, with you or without.” My own say: 45.
help-note-1 = What may it do, and what not?
help-note-2 = What will you do in the first five minutes of its next visit?
help-note-3 = Who could help you keep the rule?
ask-note-kind = I write
option-note-kind-note = A note to it
option-note-kind-rule = A rule for its next visit
option-note-kind-both = Both
ask-note = My note or rule
ask-say-after = How much say do you have over it now?
    .low = none right now
    .high = a lot
