# All of me, once a week (whole.check, edition 1).
# The example tells one story from the first step to the last.

exercise = All of me, once a week
    .purpose = Look at ten parts of your life, and choose up to three that want some care.
    .school = Whole-person check (holistic and integrative therapy)
    .stirs = Seeing ten things at once can feel like a lot. You can fill in only those you like.
    .evidence = This rests on tradition and clinical experience. We found no study that tested it on its own.

caution-1 = This is no test, and there is no score. A low number is no fault of yours.
caution-2 = Three parts at most. If all of them want care, begin with the one that is easiest.
caution-3 = If your body, your sleep or your weight has changed a lot, a doctor may need to look.
caution-4 = If you drink or take a lot, please do not stop all at once by yourself. A doctor can help.

step-areas = How is it, part by part?
    .short = Ten parts
    .lead = Think of the past week. 0 is very hard, 100 is very good. Tick what wants some care.
    .example = “Mind 50, body 60, feelings 40, sleep 30, movement 20, meals 55. Drinks 70, people 65, home 60, meaning 50. Ticks: sleep, movement, feelings.”
help-areas-1 = Mind: how clear, busy or tired were your thoughts?
help-areas-2 = Body and movement: how did it feel? Did you get to move in a way that suits you?
help-areas-3 = Food: did you eat at more or less steady times? The amount does not matter here.
help-areas-4 = People and home: who was near, and is the place you live in good to be in?
help-areas-5 = Meaning: was there a moment that felt worth it?
help-areas-6 = Feelings: which ones came by most, and could you bear them?
help-areas-7 = Sleep: how did you feel on most mornings?
help-areas-8 = What you drink, smoke or take: 100 means you are at ease with it. 0 means it troubles you.
ask-areas = My week
    .hint = Leave out any line you like
column-areas-how = How is it
    .hint = 0 very hard, 100 very good
column-areas-wants-care = Wants care
row-areas-mind = Mind
row-areas-body = Body
row-areas-feelings = Feelings
row-areas-sleep = Sleep
row-areas-movement = Movement
row-areas-food = Steady meals
row-areas-substances = What I drink, smoke or take
row-areas-people = People
row-areas-surroundings = Home and surroundings
row-areas-meaning = Meaning

step-care = Which would you like to care for?
    .short = Up to three
    .lead = Choose three at most. One is fine, and none is fine too.
    .example = “Sleep and movement. Feelings can wait until my session.”
help-care-1 = Which one would make the others a bit lighter?
help-care-2 = Which one is easy to reach this week?
help-care-3 = Which one do you miss most?
ask-care = This week
    .hint = Three at most
option-care-mind = Mind
option-care-body = Body
option-care-feelings = Feelings
option-care-sleep = Sleep
option-care-movement = Movement
option-care-food = Steady meals
option-care-substances = What I drink, smoke or take
option-care-people = People
option-care-surroundings = Home and surroundings
option-care-meaning = Meaning

step-small = What small thing would be kind?
    .short = Small things
    .lead = One small thing for each part you chose. Small enough for a tired day.
    .example = “Sleep: phone stays in the kitchen. Movement: ten minutes to the river. When I have had lunch on Monday, I put on my shoes.”
help-small-1 = Can it be done in ten minutes?
help-small-2 = Is there something you could do less of?
help-small-3 = Who might join you, or remind you?
ask-small = Small things for this week
    .hint = Up to three lines, with a time or a place in each
ask-plan = One of them, as a plan
    .hint = Only if it helps

step-alone = Is something too much to carry alone?
    .short = Too much?
    .lead = Some things are not a matter of small steps. Then people are the better way.
help-alone-1 = Has something been below 20 for weeks? Then it may be time to tell someone.
help-alone-2 = “I am not doing well, can we talk?” is enough to begin with.
ask-alone = Right now
option-alone-fine = No, this is fine for now
option-alone-session = I will bring it to my session
option-alone-friend = I will tell someone I trust
option-alone-doctor = I will ask a doctor or nurse
option-alone-person = I would like a person
    .hint = Shows the way to people and lines you can reach

step-over-time = What asked for care most often?
    .short = Over time
    .lead = You see this after three checks. It is only a count, for you and perhaps for your session.
help-over-time-1 = Which part comes up again and again? What would it say, if it could talk?
help-over-time-2 = Which part has gone quiet? What may have helped it?
ask-over-time = Parts I chose so far

step-week-after = One week on: how did it go?
    .short = A week on
    .lead = For later, about a week from now. Leave it for now. After that, you could begin a new check.
    .example = “I did some of it. The phone in the kitchen helped. The river can wait for dry weather.”
help-week-after-1 = If it was too big, what would be half of it?
help-week-after-2 = What did you do for yourself that was on no list?
ask-went = The small things
option-went-did = I did them
option-went-partly = I did some of it
option-went-not-yet = I did not get to it
    .hint = That is fine. Was it too big, or was the week too full?
option-went-other = Something else did me good
ask-helped = What helped, or what got in the way
    .hint = You can leave this empty
