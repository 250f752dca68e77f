# Now I am aware of (ges.awareness, edition 1).

exercise = Now I am aware of
    .purpose = Follow your attention, moment by moment.
    .school = Awareness continuum (gestalt therapy)
    .stirs = You may notice what you usually pass over.
    .evidence = This rests on a long clinical tradition. We found no study that tested it on its own.
    .example = “Now the hum. Now my jaw. Now the thought of Monday. I need to stretch, so I do.”

caution-1 = If turning inside unsettles you, stay with the outside.
caution-2 = Feeling far away or unreal? Look, touch, name things aloud.
caution-3 = Not while driving. Do you hear voices, or has your mood gone very high? Ask your clinician first.

step-zones = Three places for attention
    .short = Three zones
    .lead = Outside, inside, and in between.
ask-zones = Three zones
line-zones-1 = Outside: what you see, hear, smell, touch.
line-zones-2 = Inside: your body, breath, warmth, ache.
line-zones-3 = In between: thoughts, pictures, plans.
line-zones-4 = All three are fine. You only notice where you are.

step-stems = Now I am aware of
    .short = Now
    .lead = Say or write it again and again. Whatever comes.
help-stems-1 = And now?
help-stems-2 = And now?
ask-stems = Three minutes
ask-noticed = Now I am aware of

step-zone = Where did you stay, and what did you skip?
    .short = Where I was
    .lead = No zone is better.
ask-stayed = I stayed most
option-stayed-outside = Outside
option-stayed-inside = Inside
option-stayed-between = In between
option-stayed-mixed = All over
ask-skipped = I hardly went
option-skipped-outside = Outside
option-skipped-inside = Inside
option-skipped-between = In between
option-skipped-none = Nowhere in particular

step-figure = What stands out, and what do you need?
    .short = What stands out
    .lead = One thing comes to the front.
help-figure-1 = What would your body do next, if it could choose?
ask-figure = It stands out
ask-need = I need

step-contact = A small contact or act
    .short = A small act
    .lead = With somebody or something near.
ask-contact = I will
