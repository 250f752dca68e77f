# Dreams and what comes to mind (dyn.dream, edition 1).

exercise = Dreams and what comes to mind
    .purpose = Keep a dream, and see what it touches.
    .school = Dream work, imagery rehearsal for nightmares
    .stirs = A dream may bring its feeling back. You can look at it from far away.
    .evidence = Dream work was tested little. Practising a new ending for nightmares has been tested in trials.

caution-1 = There is no dictionary of dreams. Only you know what it touches.
caution-2 = Nightmares after trauma: practise a new ending together with your therapist.
caution-3 = Do not do this right before sleep.

step-dream = What was the dream?
    .short = The dream
    .lead = As if it happened now. Scraps are fine.
    .example = “I stand in a station. The trains are gone.”
help-dream-1 = Where are you in it?
ask-dream = The dream
ask-kind = What kind was it?
option-kind-dream = A dream
option-kind-nightmare = A nightmare

step-feelings = What did you feel in it?
    .short = Feelings
    .lead = And on waking.
    .example = “Lost 60, curious 30.”
ask-feelings = Feelings
    .low = barely there
    .high = the strongest I can imagine

step-images = Pick two to four images
    .short = Images
    .lead = What comes to mind first, without a filter.
    .example = “The clock: my father. The bag: school.”
help-images-1 = If the thing could speak, what would it say?
ask-images = Images
column-images-image = Image
column-images-first = What comes to mind

step-yesterday = Was there anything from yesterday?
    .short = Yesterday
    .lead = A face, a word, a film.
    .example = “I ran for the bus.”
ask-yesterday = From yesterday

step-touches = What part of your life does it touch?
    .short = It touches
    .lead = A guess is enough.
    .example = “The move. I am afraid to be late for my own life.”
ask-touches = It touches

step-ask-first = Do nightmares come from something that happened to you?
    .short = First
    .lead = Then a new ending is better practised together.
ask-with = I will talk about it first

step-ending = Change the ending, any way you like
    .short = New ending
    .lead = It does not have to make sense.
    .example = “A train comes back, only for me. It smells of bread.”
help-ending-1 = What would make it end well enough?
ask-ending = The new dream
ask-rehearse = See the new dream, by day

step-nights = How are the nights since then?
    .short = Nights
    .lead = For later, after about a week. Leave it for now.
ask-nights = Nights with nightmares this week
    .hint = Nights, 0 to 7
ask-nightmare-dist = How distressing are they?
    .low = fully calm
    .high = the most I can imagine
