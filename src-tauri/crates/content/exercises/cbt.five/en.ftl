# Map a moment (cbt.five, edition 1).

exercise = Map a moment
    .purpose = See how a moment, thoughts, feelings, body and actions feed each other.
    .school = The five-part model (cognitive behavioural therapy)
    .stirs = You look at one hard moment from five sides. It may feel close again for a while.
    .evidence = This map is widely used in therapies that were tested. It has not been tested much on its own.

caution-1 = Pick a moment that is hard, but not the hardest.
caution-2 = The step about an earlier time is extra. The short way leaves it out.
caution-3 = If the body step stirs too much, leave it and look around the room.

step-situation = What was the moment?
    .short = The moment
    .lead = Where, when and with whom. One line is enough.
    .example = “Monday, in the kitchen. My sister said she would not come on Sunday.”
help-situation-1 = What would a camera have seen?
ask-situation = The moment

step-thoughts = What went through your mind?
    .short = Thoughts
    .lead = Words or pictures, a few short lines.
    .example = “She does not want to see me.” “It is always me who asks.”
help-thoughts-1 = What was the first thing?
help-thoughts-2 = What did it seem to say about you?
ask-thoughts = Thoughts

step-feelings = What did you feel?
    .short = Feelings
    .lead = Choose words that come close, or add your own.
    .example = “Sad 60, angry 40.”
ask-feelings = Feelings
    .low = barely there
    .high = the strongest I can imagine

step-body = Where was it in your body?
    .short = Body
    .lead = Tap the places, or tick them in the list.
    .example = “Throat and chest.”
ask-body = Places in my body

step-did = What did you do, or want to do?
    .short = What I did
    .lead = Doing nothing counts as well.
    .example = “I said it was fine and went to my room.”
help-did-1 = What did your hands or your voice do?
ask-did = What I did or wanted to do

step-after = What happened next?
    .short = What came next
    .lead = First right after, then later on.
    .example = “Right after: quiet. In the long run: we talk less.”
ask-short-term = Right after
ask-long-term = In the long run

step-arrows = Which part fed which?
    .short = What fed what
    .lead = Tick the sentences that fit. They are the arrows of the map.
    .example = “The feelings fed what I did, and what I did fed the thoughts.”
ask-arrows = Arrows
option-arrows-thought-feeling = The thoughts fed the feelings
option-arrows-feeling-body = The feelings fed the body
option-arrows-body-thought = The body fed the thoughts
option-arrows-feeling-action = The feelings fed what I did
option-arrows-action-situation = What I did fed the moment
option-arrows-action-thought = What I did fed the thoughts

step-step-out = Where could you step out of the loop?
    .short = A way out
    .lead = One place is enough. It may lead to an exercise for that part.
ask-step-out = A way out
option-step-out-thoughts = At the thoughts
option-step-out-feelings = At the feelings
option-step-out-body = In the body
option-step-out-action = In what I do
option-step-out-situation = In the situation
ask-clear = How clear is this to me now?
    .low = all foggy
    .high = fully clear
ask-earlier-too = One step more?
option-earlier-too-no = No, this is enough
option-earlier-too-yes = Yes, look at an earlier time

step-earlier = Does it remind you of an earlier time?
    .short = Earlier
    .lead = A title is enough. No details.
ask-earlier = A title and an age
