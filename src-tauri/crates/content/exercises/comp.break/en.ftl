# A kindness break (comp.break, edition 1).

exercise = A kindness break
    .purpose = Meet a hard moment with some kindness for yourself.
    .school = Self-compassion break (mindful self-compassion)
    .stirs = Kindness can make old pain show itself. If so, go gently or stop.
    .evidence = Several trials together show that such practice helps. Beside other active help it was not clearly better.
    .example = “I wrote: ‘No wonder you are tired, you carried it alone.’ Then I made soup.”

caution-1 = If kindness makes the pain flood in, look around the room, and do something plain.
caution-2 = Touch is not for everyone. A warm cup or words work, too.

step-hard = This is hard. What is it?
    .short = It is hard
    .lead = Name it in a few words.
help-hard-1 = Where do you feel that it is hard?
ask-hard = What is hard

step-others = Others feel this, too
    .short = Not alone
    .lead = Somewhere, someone knows this.
ask-others = Not alone
line-others-1 = This is a hard moment.
line-others-2 = Hard moments belong to every life.
line-others-3 = Right now somebody else feels much like this.
line-others-4 = You are one of us.

step-touch = Is there a touch that comforts?
    .short = A touch
    .lead = A warm hand, a cup, a cloth. Or no touch at all.
ask-touch = I choose
option-touch-heart = A hand on my chest
option-touch-arms = Arms around myself
option-touch-hands = One hand in the other
option-touch-object = A warm or soft thing
option-touch-none = No touch, only words

step-friend = What would you say to a friend?
    .short = To a friend
    .lead = Then write the same to yourself.
help-friend-1 = With which voice would you say it?
ask-voice = I write
option-voice-short = A few lines
option-voice-letter = A letter from somebody kind and wise
ask-friend = What I would say

step-letter = A letter from somebody kind and wise
    .short = A letter
    .lead = They know you well, and wish you well.
ask-letter = They write to me

step-act = One caring act today
    .short = One act
    .lead = As small as a glass of water.
ask-act = I will
