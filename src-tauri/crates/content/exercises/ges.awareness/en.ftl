# Now I am aware of (ges.awareness, edition 1).
# The example tells one short sitting from the first step to the last.

exercise = Now I am aware of
    .purpose = Follow your attention, moment by moment, and find out what you need.
    .school = Awareness continuum (gestalt therapy)
    .stirs = You may notice what you usually pass over: an ache, a wish, a sadness. You can go back outside at any time.
    .evidence = This rests on a long clinical tradition. We found no study that tested it on its own.
    .example = “Now the hum. Now my jaw. Now the thought of Monday. I need to stretch, so I do.”

caution-1 = Your eyes can stay open. If turning inside unsettles you, stay with the outside.
caution-2 = Feeling far away or unreal? Look, touch, and name things aloud. Then stop.
caution-3 = Do you hear voices, or has your mood gone very high? Ask your clinician first.
caution-4 = Do memories of something terrible rush in? Then only with your clinician, outside only, five minutes at most.
caution-5 = Not while driving, or where you need all your attention.

step-zones = Three places for attention
    .short = Three zones
    .lead = Outside, inside, and in between. Read the lines, and try each place for one breath.
    .example = Outside: “The fridge hums.” Inside: “My jaw is tight.” In between: “Monday, and the list.”
help-zones-1 = A thought about your jaw is in between. The tight jaw itself is inside.
help-zones-2 = A hand on the table gives you both: the table outside, the hand inside.
ask-zones = Three zones
line-zones-1 = Outside: what you see, hear, smell, touch.
line-zones-2 = Inside: your body, breath, warmth, ache.
line-zones-3 = In between: thoughts, pictures, plans.
line-zones-4 = All three are fine. You only notice where you are.
ask-begin = Where I go today
option-begin-outside = Outside only
    .hint = A good choice on a shaky day
option-begin-all = Wherever my attention goes

step-stems = Now I am aware of
    .short = Now
    .lead = Say the sentence again and again, and end it with whatever is there. Three minutes, with prompts or without.
    .example = “Now I am aware of the hum. Now of my jaw. Now of Monday. Now of a sigh. Now of wanting to get up.”
help-stems-1 = Nothing there? “Now I am aware of nothing” counts as well.
help-stems-2 = If you begin to explain, come back: and now?
help-stems-3 = Short ends are best. One thing, then the next.
help-stems-4 = If it gets too much, say only what you see.
ask-prompts = With prompts
    .hint = One every fifteen seconds. Say the end out loud, or in your head
line-prompts-1 = Now I am aware of…
line-prompts-2 = Now I see…
line-prompts-3 = Now I hear…
line-prompts-4 = Now my hands feel…
line-prompts-5 = Now I am aware of…
line-prompts-6 = Now my body…
line-prompts-7 = Now I think of…
line-prompts-8 = Now I am aware of…
line-prompts-9 = And now…
line-prompts-10 = Now I want…
line-prompts-11 = Now I am aware of…
line-prompts-12 = And now, around me, I see…
ask-stems = Three minutes
    .hint = Without prompts. You can end it sooner
ask-noticed = Now I am aware of
    .hint = Typing is optional. One line for each moment

step-zone = Where did you stay, and what did you skip?
    .short = Where I was
    .lead = No zone is better. It is only good to know where you live most, and where you hardly go.
    .example = “In between, mostly. I hardly went inside. My jaw was the one time.”
help-zone-1 = If you typed, run down your lines: outside, inside or in between?
help-zone-2 = What drew you back to your favourite place?
help-zone-3 = What might you have met in the place you left out? You need not go there.
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
ask-zones-count = Over all my times
    .hint = Shown from the third time on

step-figure = What stands out, and what do you need?
    .short = What stands out
    .lead = Let one thing come to the front. Then ask it what it wants.
    .example = Stands out: “The tight jaw, and wanting to get up.” I need: “To stop being so ready. To move.”
help-figure-1 = What would your body do next, if it could choose?
help-figure-2 = What came more than once?
help-figure-3 = If it could say one line, beginning with “I”, what would it be?
help-figure-4 = More, or less? Nearer, or further away? Alone, or with someone?
ask-figure = It stands out
ask-need = I need

step-contact = A small contact or act
    .short = A small act
    .lead = One thing you can do now or today, with somebody or something near.
    .example = “When I close this page, I stretch in the doorway. Then I ask Jo for a walk. If Jo is busy, I go round the block.”
help-contact-1 = What can you touch, open, ask for or put down?
help-contact-2 = Who is near enough for one honest line?
help-contact-3 = Resting is an act, too.
ask-contact = I will
