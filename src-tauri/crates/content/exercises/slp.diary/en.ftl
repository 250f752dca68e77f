# My nights (slp.diary, edition 1). The layout and the words are our own.
# The example tells one story from the first step to the last.

exercise = My nights
    .purpose = Write down each night in the morning, and see after a week how it goes.
    .school = Sleep diary
    .stirs = Looking at sleep each day can make some people more worried about it. You can pause at any time.
    .evidence = A diary is the usual start of sleep programmes, and these were tested in many trials. On its own it was tested little. It works best along with your therapist.

caution-1 = Please do not watch the clock at night. A guess in the morning is good enough.
caution-2 = If writing this makes you worry more about sleep, leave it for a while.
caution-3 = Please do not cut your time in bed because of these numbers. That needs a clinician, above all with bipolar disorder, epilepsy, sleepwalking or falls.
caution-4 = Snoring with pauses, restless legs, or hardly any sleep while full of energy? Please see a doctor.
caution-5 = If you are very sleepy by day, please do not drive or use machines.

step-night = How was the night?
    .short = The night
    .lead = In the morning, for at least seven nights. A guess for each line, and leave out what you do not know.
    .example = “Bed at 22:45, lights out at 23:10. About 40 minutes to sleep. Awake twice, 30 minutes in all. Last woke at 6:20, up at 6:50. 45 out of 100. No nap, two coffees.” Worked out: 6 hours asleep, 74 % of the time in bed.
help-night-1 = Bed is when you lay down. Lights out is when you tried to sleep.
help-night-2 = How long did it feel until you were asleep? A guess is fine.
help-night-3 = How often were you awake, and how many minutes in all?
help-night-4 = Drinks: tea, coffee or alcohol, and about when.
help-night-5 = Time in bed, time asleep and the share of it are worked out for you. One night says little, seven say more.
help-night-6 = Sleep programmes often look for about 85 % over a week. It is a rough guide, and no mark.
ask-night = Last night
    .hint = Naps and drinks are those of the day before
    .low = very poor
    .high = very good

step-rested = How rested do you feel?
    .short = Rested
    .lead = Right now, about half an hour after getting up if you can.
    .example = “35. Yesterday I dozed off on the bus.”
help-rested-1 = Is your head clear or foggy?
help-rested-2 = Did you nap yesterday? When, and was it on purpose?
ask-rested = Rested
    .low = not at all
    .high = fully
ask-naps-note = Something about naps
    .hint = You can leave this empty

step-around = What was there around the night?
    .short = Around it
    .lead = Tick what you remember. It may have had to do with it, or not.
    .example = “Worry, and the phone until late. The letter from the landlord was on my mind.”
help-around-1 = What was the last hour before bed like?
help-around-2 = If you woke up, what was it that you noticed first?
help-around-3 = Was anything new, such as a trip, a fever or a change of medicine?
ask-around = Around the night
option-around-worry = A busy mind or worry
option-around-pain = Pain or being unwell
option-around-noise = Noise or light
option-around-warmth = Too warm or too cold
option-around-screens = Screens or work until late
option-around-late-meal = A late meal, coffee or alcohol
option-around-dreams = Bad dreams
option-around-care = Someone needed me
option-around-pleasant = Something good, such as a walk or a good talk
option-around-nothing = Nothing much
ask-note = A line for me or for my session
    .hint = You can leave this empty

step-look-back = After seven nights
    .short = Seven nights
    .lead = You see this from the seventh night on. It is a count of what was there, and no proof of a cause.
help-look-back-1 = Which night was the easiest? What was there around it?
help-look-back-2 = Do you get up at about the same time? That is often the first thing to try.
help-look-back-3 = What would you like to show your therapist or doctor?
ask-look-back = What was there most often
