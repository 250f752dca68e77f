# Move a little (body.move, edition 1).
# The example tells one story from the first step to the last.

exercise = Move a little
    .purpose = Find a way to move that you can do and like, and begin with less than you could.
    .school = Physical activity, as part of behavioural activation
    .stirs = A faster heart can feel like fear at first. You can slow down or sit at any moment.
    .evidence = A large review of trials found that moving more can ease low mood. Walking, yoga and strength work were among the kinds that helped.

caution-1 = With chest pain, fainting or short breath while you rest, do not start. Get medical help now.
caution-2 = With a newly swollen joint, or trouble in pregnancy, ask a clinician first.
caution-3 = Is moving a must for you, or is food a fight? Plan this together with your therapist.
caution-4 = If moving makes pain or deep tiredness worse for days, pacing may suit you better.
caution-5 = Do you hardly sleep and have racing energy? Do not push yourself to do more. Call your clinician today.

step-fit = Is it fine for you to move today?
    .short = Fine today?
    .lead = Choose what comes closest. You can stop here, too.
ask-fit = Today
option-fit-fine = Yes, as far as I know
option-fit-body = I have signs that need a look first
    .hint = Pain in the chest, fainting, short breath at rest, a swollen joint, trouble in pregnancy
option-fit-food = Moving or food is a hard subject for me
    .hint = I move because I must, or I fight with food

step-clinician = Who can you ask first?
    .short = Ask first
    .lead = Chest pain, fainting or short breath right now needs your emergency number. For the rest, note who to ask.
ask-clinician = Who I will ask, and what
    .hint = You can leave the rest of this page for another day

step-therapist = What would you like to agree on?
    .short = With therapist
    .lead = Moving can be kind or cruel. Together you can find out which it is for you.
ask-therapist = What I would like to say or ask
ask-agreed = We have agreed on this
    .hint = If not, you can keep this page for your session

step-kinds = What can you do, and what do you like?
    .short = What I like
    .lead = It may be small, slow or done in a chair. Liking it counts more than the kind.
    .example = “Dancing in the kitchen, and a walk to the pond. On bad days, arm circles in my chair.”
help-kinds-1 = What did you like to do as a child?
help-kinds-2 = What could you do in the clothes you have on?
help-kinds-3 = What would you do on your worst day?
ask-kinds = Ways I could move
option-kinds-walk = Walk, or roll outside
option-kinds-seated = Move in a chair
    .hint = Arms, feet, a gentle turn to each side
option-kinds-bed = Move in bed
    .hint = Circle your feet, press your hands together
option-kinds-stretch = Stretch or do yoga
option-kinds-dance = Dance to one song
option-kinds-garden = Garden or house work
option-kinds-stairs = A few stairs
option-kinds-strength = Lift, press or pull
option-kinds-water = Swim, or move in water
option-kinds-wheels = Ride a bike
ask-own-kind = My own

step-dose = How much, and when?
    .short = How much
    .lead = Begin below what you could do. Leave a little in reserve.
    .example = “I could do 20 minutes. I will do 10, three days a week. After breakfast I will walk to the pond. If it rains, I dance to two songs.”
help-dose-1 = Could you do it even on a low day? If not, halve it.
help-dose-2 = What would it be tied to? After coffee, after work, before a call?
help-dose-3 = Who might like to come along?
ask-could = What I could do right now
    .hint = Minutes
ask-dose-minutes = What I will start with
    .hint = Minutes, fewer than above
ask-dose-days = On how many days a week
ask-dose-plan = My plan

step-talk = How hard is right?
    .short = How hard
    .lead = Your own voice can tell you.
ask-talk = The talk test
line-talk-1 = Can you sing? You have room to do a bit more, if you want.
line-talk-2 = Can you talk in whole sentences? That is a good pace.
line-talk-3 = Only a few words at a time? Slow down.
line-talk-4 = Pain, dizziness or a tight chest? Stop, sit down and get help.
ask-now = When
option-now-now = I will move now
option-now-later = Later, as I planned
    .hint = Then you can leave the last rating empty

step-move = Off you go
    .short = Move
    .lead = Ten minutes, or as few as you like. Stop when you want to.
ask-move = Ten minutes
    .hint = End it at any time
ask-talking = Say a sentence out loud on the way
option-talking-sing = I could sing
option-talking-talk = I can talk in sentences
    .hint = A good pace
option-talking-words = Only a few words
    .hint = Slow down a little
option-talking-unwell = I feel unwell
    .hint = Stop and sit. If your chest hurts or you feel faint, call your emergency number

step-felt = How was it?
    .short = How was it
    .lead = Two ratings here. Your mood and your energy are asked once more at the end.
    .example = “Eight minutes to the pond. Liked it: 40. Glad I did it: 65. I saw a heron.”
help-felt-1 = Which minute was the best one?
help-felt-2 = Was it more, or less, than you had thought?
ask-felt-pleasure = How much did you like it?
    .low = not at all
    .high = very much
ask-felt-done = How much does it feel like something you did for yourself?
    .low = not at all
    .high = very much
ask-felt-note = What I noticed

step-another-day = How was it today?
    .short = Another day
    .lead = For later, on the days you planned. Leave it for now. A day of rest is an answer too.
ask-went = Today
option-went-done = I did it
option-went-part = I did a part of it
option-went-rest = Not today
    .hint = You could note what got in the way
ask-day-pleasure = How much did you like it today?
    .low = not at all
    .high = very much
ask-day-done = How much does it feel like something you did for yourself today?
    .low = not at all
    .high = very much
ask-day-note = A line about it

step-another-mood = And your mood and energy after it?
    .short = After it
    .lead = For later too. No change is worth knowing.
ask-day-mood = My mood after it
    .low = very unpleasant
    .high = very pleasant
ask-day-energy = My energy after it
    .low = very low
    .high = very high
