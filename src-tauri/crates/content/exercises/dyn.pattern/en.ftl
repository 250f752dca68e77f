# My relationship pattern (dyn.pattern, edition 1).

exercise = My relationship pattern
    .purpose = Find what comes back between you and others: a wish, their answer, yours.
    .school = Core conflictual relationship theme (psychodynamic therapy)
    .stirs = Old scenes may come to mind. You look at one small scene at a time.
    .evidence = Therapists can find such patterns with good agreement. Doing it on your own has not been tested.

caution-1 = It is a guess to talk about, not a verdict on you or on them.
caution-2 = Your therapist may be the person in the scene. That is welcome.
caution-3 = Is someone hurting you? Then safety comes before patterns.

step-scene = A short scene with one person
    .short = The scene
    .lead = What happened between you? A few lines.
    .example = “I told my boss I was ill. She sighed. I said I would come anyway.”
help-scene-1 = When did you last think about it on the way home?
ask-scene = The scene
ask-who = Who was it?
option-who-family = Family
option-who-partner = Partner
option-who-friend = Friend
option-who-work = Work
option-who-therapist = Therapist
option-who-other = Someone else

step-wish = What did you wish for?
    .short = My wish
    .lead = One or two. Or your own words.
    .example = “To be cared for.”
help-wish-1 = What would have been a good ending?
ask-wish = I wished
option-wish-close = To be close
option-wish-understood = To be understood
option-wish-respected = To be respected
option-wish-free = To be free
option-wish-safe = To be safe
option-wish-win = To win or be right
option-wish-please = To please
option-wish-not-hurt = Not to be hurt
option-wish-cared = To be cared for
ask-wish-own = In my own words

step-they = How did they respond, or how did you expect them to?
    .short = Their answer
    .lead = What you saw, or what you were sure would come.
    .example = “They judged. I could not tell, in truth.”
ask-they = Their answer
option-they-warm = They were warm
option-they-left = They left or drew back
option-they-judged = They judged
option-they-controlled = They took over
option-they-ignored = They did not notice
option-they-hurt = They hurt
option-they-needed = They needed me
option-they-unsure = I could not tell
ask-they-own = In my own words

step-mine = How did you respond?
    .short = My answer
    .lead = A feeling and an act.
    .example = “I gave in, and I was sad.”
help-mine-1 = What did you do with the wish?
ask-mine = My answer
option-mine-withdraw = I drew back
option-mine-attack = I attacked
option-mine-gave-in = I gave in
option-mine-worked = I tried harder
option-mine-froze = I froze
option-mine-joked = I made light of it
option-mine-asked = I asked
option-mine-sad = I was sad
option-mine-angry = I was angry
option-mine-ashamed = I was ashamed
ask-mine-own = In my own words

step-count = What comes back
    .short = What comes back
    .lead = After three stories you see here what comes up most.
ask-count = Over all my stories

step-echo = Does it echo an earlier relationship?
    .short = An echo
    .lead = A title is enough. You can leave this out.
ask-echo = It reminds me of

step-new = One new answer to try
    .short = Something new
    .lead = Small, with someone who is safe.
    .example = “Next time I say: I am ill, I stay at home.”
help-new-1 = What would you do if you trusted the wish?
ask-new = Next time I
ask-clear = How clear is this to me?
    .low = all foggy
    .high = fully clear

step-bring = Take it to your session?
    .short = To the session
    .lead = Patterns are easier to see with someone.
ask-bring = I want to talk about it
