# Let the bed mean sleep again (slp.stimulus, edition 1).
# The example tells one story from the first step to the last.

exercise = Let the bed mean sleep again
    .purpose = Help your body link the bed with sleep, and no longer with lying awake.
    .school = Stimulus control, a part of cognitive behavioural therapy for insomnia
    .stirs = The first nights can leave you more tired. Getting up at night may feel like the last thing you want.
    .evidence = In a review of 241 trials with 31,452 people, this was one of the parts that helped. Sleep tips alone did not stand out. In one review, a phone programme alone did no better than waiting. So this helps along with your therapist.

caution-1 = This page does not ask you to cut your time in bed. Only a clinician can plan that with you.
caution-2 = Ask your clinician first if you have bipolar disorder or epilepsy, or if you walk in your sleep.
caution-3 = Ask first too if you drive or work where a slip is dangerous. If you are very sleepy by day, please do not drive.
caution-4 = If you are frail or could fall at night, do not get up in the dark for this. Talk it over first.
caution-5 = Do you snore with pauses in your breath, or have legs that must move? Please see a doctor.

step-rise = When will you get up?
    .short = Getting up
    .lead = The same time on all seven days, for two to four weeks. This one time holds up the rest.
    .example = “6:45, on Sundays too. I put my alarm across the room, next to a lamp.”
help-rise-1 = Which time could you keep on work days and on free days?
help-rise-2 = What makes getting up a bit nicer? Light, tea, a song?
help-rise-3 = After a bad night, get up at the same time. The tiredness can help the next night.
ask-rise = My time to get up
    .hint = The same each day

step-bed = When is it time for bed?
    .short = Bed when sleepy
    .lead = Go to bed only when you are sleepy. The bed is for sleep and for sex, and the rest moves out.
    .example = “I know I am sleepy when I read a line twice. My phone and my work now live in the kitchen.”
help-bed-1 = Tired means worn out. Sleepy means your eyes want to close.
help-bed-2 = What do you do in bed now that could move to a chair?
help-bed-3 = If you have one room only, one corner or one chair can be the day place.
ask-signs = How I know I am sleepy
option-signs-eyes = My eyes get heavy
option-signs-nod = My head nods
option-signs-yawn = I yawn again and again
option-signs-read = I read the same line twice
option-signs-cold = I get a little cold
option-signs-other = Something else
ask-bed-only = I would like to try this
    .hint = Bed only when sleepy, for sleep and for sex

step-awake = What if you lie awake?
    .short = If awake
    .lead = After about 15 to 20 minutes by feel, without a clock, get up. Go back when you are sleepy.
    .example = “I go to the blue chair, with the small lamp. I do the puzzle. I go back when my eyes close. One night I went three times.”
help-awake-1 = Turn the clock to the wall. You only need to feel that it has been a while.
help-awake-2 = Keep the light low, and do one quiet thing from your list.
help-awake-3 = You can do this as many times as the night asks for it.
help-awake-4 = Getting up is no defeat. It keeps the bed from being a place to lie awake.
ask-awake-where = The place I will go to
    .hint = Warm, easy to reach, safe to walk to
ask-awake-light = A dull light I can use
    .hint = Enough to walk by

step-naps = What about naps?
    .short = Naps
    .lead = No nap, or one nap of 20 to 30 minutes at most, before three in the afternoon.
help-naps-1 = An alarm can wake you. A chair may keep the nap short.
help-naps-2 = If you must drive or do something dangerous, a short nap first is wise.
ask-naps = For these weeks
option-naps-none = No naps
option-naps-short = One short nap, before three
    .hint = 20 to 30 minutes at most
option-naps-unsure = I will see
    .hint = You could ask about it in your session

step-quiet = What quiet things can you do at night?
    .short = Quiet things
    .lead = Dull, calm, in low light. Nothing that glows, pulls you in or upsets you.
    .example = “An old puzzle. Folding towels. A book I know. Soft radio talk.”
help-quiet-1 = What could you put ready before you go to bed?
help-quiet-2 = What bores you in a nice way?
help-quiet-3 = News, work and games wake most people up.
ask-quiet = My list for the night

step-obstacles = What could get in the way?
    .short = Obstacles
    .lead = A cold room, a warm bed, someone asleep next to you. One plan for one obstacle is enough.
    .example = “When I do not want to leave my bed, I will put on the coat by the door. If it is too cold, I sit up in the chair with a blanket.”
help-obstacles-1 = Who else sleeps near you, and what could you tell them?
help-obstacles-2 = What will you do on the first free morning?
help-obstacles-3 = What would make this half as hard?
ask-obstacles = My plan

step-night = How was the night?
    .short = Each day
    .lead = For later, once a day, in the morning. Leave it for now. A rough night is worth noting too.
    .example = “Got up at 6:45. Out of bed once. Sleepy by day: 55. Diary linked. It was cold, but the coat helped.”
ask-kept = What took place
    .hint = Tick what fits
option-kept-rise = I got up at my time
option-kept-sleepy = I went to bed when I was sleepy
option-kept-bed = The bed was for sleep and sex only
option-kept-got-up = I got up when I lay awake
option-kept-naps = No nap, or one short nap
option-kept-none = None of this today
    .hint = That is worth knowing too
ask-sleepy-day = How sleepy were you by day?
    .low = wide awake
    .high = nearly asleep
ask-diary = My sleep diary of that night
    .hint = The diary works out how much of your time in bed you slept
ask-night-note = A line about it
