# What matters, and one step (act.values, edition 1).

exercise = What matters, and one step
    .purpose = Find what matters to you, and take one small step that way.
    .school = Values work (acceptance and commitment therapy)
    .stirs = You may see a gap between how you live and what you love. That can hurt.
    .evidence = It is part of therapies that were tested. It has not been tested much on its own.

caution-1 = Very low today? Begin with a tiny step, and leave the big picture.
caution-2 = Areas that are not yours can stay empty.
caution-3 = A value is a direction. Nobody arrives.

step-areas = How much does each area matter, and how much do you live it lately?
    .short = Areas
    .lead = From 0 to 100. Leave out what is not yours.
    .example = “Friends: matters 80, lived 30.”
ask-areas = Areas of life
column-areas-matters = It matters
column-areas-lived = I live it lately
row-areas-partner = Partner
row-areas-family = Family
row-areas-friends = Friends
row-areas-work = Work or learning
row-areas-health = Health
row-areas-play = Play
row-areas-spirit = Spirit
row-areas-community = Community
row-areas-self-care = Care for myself

step-gap = Which gap do you choose?
    .short = One gap
    .lead = Not the biggest one. One that calls.
    .example = “Friends.”
help-gap-1 = Where would a small step be felt most?
ask-gap = I choose
option-gap-partner = Partner
option-gap-family = Family
option-gap-friends = Friends
option-gap-work = Work or learning
option-gap-health = Health
option-gap-play = Play
option-gap-spirit = Spirit
option-gap-community = Community
option-gap-self-care = Care for myself

step-quality = Which quality do you want to bring?
    .short = The quality
    .lead = A way of being, not a goal: warmly, honestly, playfully.
    .example = “Openly, and with time.”
help-quality-1 = How would you like to be remembered there?
ask-quality = I want to be there

step-step = Which step takes less than fifteen minutes?
    .short = One step
    .lead = Small enough for a tired day.
    .example = “After dinner I send Kim a voice message.”
ask-step = My step

step-inside = What may show up inside, and are you willing to have it?
    .short = Inside
    .lead = Doubt, shame, tiredness. They may come along.
    .example = “The thought that I bother people. Yes.”
ask-inside = What may show up
ask-willing = Am I willing to have it along?
option-willing-yes = Yes
option-willing-smaller = With a smaller step
option-willing-not-now = Not now

step-after = Did it feel like you?
    .short = Afterwards
    .lead = For later, when you have done it. Leave it for now.
ask-like-me = It felt like me
    .low = not at all
    .high = fully
ask-noticed = What I noticed
