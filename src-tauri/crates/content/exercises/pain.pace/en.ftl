# Live at your own pace with pain (pain.pace, edition 1).
# The example tells one story from the first step to the last.
# The three questions of the week are the PEG scale, word for word, as its authors made it free to use.

exercise = Your own pace with pain
    .purpose = Find a pace that good and bad days can both carry, and plan for hard days.
    .school = Activity pacing, as used in pain programmes
    .stirs = Looking at pain can bring it closer for a while. It may bring grief for what you could do before.
    .evidence = Reviews of talking therapies for lasting pain found small benefits. Pacing has been tested less on its own.

caution-1 = Is the pain new, severe or changing, or does it wake you at night? Please get medical care now.
caution-2 = The same goes for pain that may come with cancer. It also goes for numb parts, fever, or a change in bladder or bowel.
caution-3 = Your pain is real, whatever lies behind it. This page is about living with it.
caution-4 = Please do not change any medicine because of this page. Take your notes to your doctor.

step-week = How was the past week?
    .short = The week
    .lead = Three short questions, from 0 to 10. You can come back to them once a week.
ask-peg-pain = What number best describes your pain on average in the past week?
    .hint = 0: No pain. 10: Pain as bad as you can imagine.
ask-peg-life = What number best describes how, during the past week, pain has interfered with your enjoyment of life?
    .hint = 0: Does not interfere. 10: Completely interferes.
ask-peg-activity = What number best describes how, during the past week, pain has interfered with your general activity?
    .hint = 0: Does not interfere. 10: Completely interferes.

step-days = What do your days look like?
    .short = My days
    .lead = Note some things you did over five days. Begin with today, and add the other days as they come.
    .example = “Monday: cleaned, 90 minutes, pain 3, then 8. Tuesday: lay down most of the day, 7. Wednesday: cooked, 20 minutes, 5, then 5.”
help-days-1 = Which things raised the pain, and after how many minutes?
help-days-2 = After a good day, does a hard day follow?
help-days-3 = Was there something that left the pain as it was?
ask-days = Things I did
column-days-what = What, and which day
column-days-minutes = Minutes
column-days-before = Pain before
column-days-after = Pain after
ask-picture = What I see in it
option-picture-swing = Up and down
    .hint = I do a lot on good days, then need days to rest
option-picture-rest = Mostly rest
    .hint = I do less and less, to keep the pain away
option-picture-even = Rather even
option-picture-unclear = I cannot tell yet

step-base = What could you do on good and bad days?
    .short = My base
    .lead = Choose one thing from your days. Find the minutes that you could do on a bad day, too.
    .example = “Cleaning. On a good day 90 minutes, on a bad day 10. My base is 10 minutes.”
help-base-1 = How long until the pain begins to climb? Stay a bit under that.
help-base-2 = On a good day, can you stop while it still feels fine?
help-base-3 = If you are torn between two numbers, take the smaller one.
ask-base-what = One thing I do
ask-base-minutes = My base time
    .hint = Minutes

step-ways = How can you make it lighter?
    .short = Lighter
    .lead = Four ways: split it, take breaks, swap, or ask. One or two are enough.
    .example = “Split: one room a day. Break: sit after 10 minutes, by the clock. Swap: fold clothes in between. Ask: Jo carries the bucket.”
help-ways-1 = Can a break come by the clock, before the pain tells you?
help-ways-2 = Who has offered to help, and with what?
ask-split = Split it into parts
ask-pause = Breaks I will take
ask-swap = Swap with something lighter
ask-ask-for = Something I can ask for

step-raise = When will you do a little more?
    .short = A little more
    .lead = If a week was steady, add about a tenth. If it was not, stay where you are.
    .example = “When seven days were steady, I will go from 10 to 11 minutes. If there is a flare, I go back to 8 for a while.”
help-raise-1 = A tenth of ten minutes is one minute. Slow is the point.
help-raise-2 = What would “steady” look like for you?
ask-raise = My plan

step-flare = What will you do on a very hard day?
    .short = Hard days
    .lead = A plan made now is there when you cannot think. Flares come and go.
    .example = “Warm pillow, soft radio. Medicine: as agreed with my doctor. Who: Jo. Keep: tea at the window, ten steps each hour.”
help-flare-1 = What has eased a flare before, even by a little?
help-flare-2 = Which small thing keeps the day yours?
help-flare-3 = Which signs would mean that you call a doctor?
ask-comfort = What comforts me
ask-medicine = My note on medicine
    .hint = What your doctor and you agreed on
ask-who = Who I can tell or ask
ask-keep = What I keep doing, in a small way

step-thoughts = What does your mind say about the pain?
    .short = Thoughts
    .lead = Pain often brings hard thoughts along. They can be looked at, or left alone.
    .example = “It will never be better than today.” I wrote it in a short thought record.
help-thoughts-1 = What goes through your mind when the pain climbs?
help-thoughts-2 = What would you say to a friend with this pain?
ask-pain-thought = A thought about the pain
ask-thought-way = What I would like
option-thought-way-record = Catch it in a short record
option-thought-way-kind = A moment of kindness
option-thought-way-leave = Leave it for now

step-today = How was your pace today?
    .short = Each day
    .lead = For later, two minutes a day. Leave it for now.
ask-today = What I did today
column-today-what = What
column-today-minutes = Minutes
column-today-before = Pain before
column-today-after = Pain after
ask-pace = My pace today
option-pace-base = About my base
option-pace-over = More than my base
option-pace-under = Less than my base
option-pace-flare = A flare, so I used my plan

step-next-week = How was the past week now?
    .short = Each week
    .lead = For later, once a week. On other days, leave this out.
ask-peg-pain-later = What number best describes your pain on average in the past week?
    .hint = 0: No pain. 10: Pain as bad as you can imagine.
ask-peg-life-later = What number best describes how, during the past week, pain has interfered with your enjoyment of life?
    .hint = 0: Does not interfere. 10: Completely interferes.
ask-peg-activity-later = What number best describes how, during the past week, pain has interfered with your general activity?
    .hint = 0: Does not interfere. 10: Completely interferes.
ask-step-up = My base for the coming week
option-step-up-raise = A tenth more
    .hint = The week was steady
option-step-up-stay = The same
option-step-up-lower = A bit less
    .hint = There was a flare, or it was too much
