# Map a moment (cbt.five, edition 1).
# The example tells one story from the first step to the last.

exercise = Map a moment
    .purpose = See how a moment, thoughts, feelings, body and actions feed each other.
    .school = The five-part model (cognitive behavioural therapy)
    .stirs = You look at one hard moment from five sides. It may feel close again for a while.
    .evidence = This map is used in many therapies that were tested. We found no study that tested it on its own.

caution-1 = Pick a moment that is hard, but not the hardest.
caution-2 = The step about an earlier time is extra. The short way leaves it out.
caution-3 = If the body step stirs too much, leave it and look around the room.
caution-4 = If someone hurts or threatens you, the loop is not yours to solve alone. “Help now” lists people who can be there.

step-situation = What was the moment?
    .short = The moment
    .lead = Where, when and with whom. One moment, in one line, as a camera would see it.
    .example = “Monday, in the kitchen. My sister said she would not come on Sunday.”
help-situation-1 = What would a camera have seen?
help-situation-2 = When did your mood turn? What came right before?
help-situation-3 = Who was there, or on your mind?
ask-situation = The moment

step-thoughts = What went through your mind?
    .short = Thoughts
    .lead = Words or pictures, a few short lines.
    .example = “She does not want to see me.” “It is always me who asks.”
help-thoughts-1 = What was the first thing?
help-thoughts-2 = What did it seem to say about you?
help-thoughts-3 = What did it seem to say about others, or about what comes?
help-thoughts-4 = Was there a picture or a memory? A few words are enough.
ask-thoughts = Thoughts
    .hint = One to six, a few words each

step-feelings = What did you feel?
    .short = Feelings
    .lead = Choose words that come close, or add your own.
    .example = “Sad 60, angry 40.”
help-feelings-1 = Which one came first?
help-feelings-2 = Is there a softer feeling under the loud one?
ask-feelings = Feelings
    .hint = One or two are enough, with how strong each was
    .low = barely there
    .high = the strongest I can imagine

step-body = Where was it in your body?
    .short = Body
    .lead = Tap the places, or tick them in the list. Words for it can come with them, or instead.
    .example = “Throat and chest. Tight and hot.”
help-body-1 = Was it more in your chest, belly, throat, head or hands?
help-body-2 = If there was nothing: was it numb, or quiet? That is an answer.
ask-body = Places in my body
ask-body-words = How it felt there
option-body-words-tight = Tight
option-body-words-hot = Hot
option-body-words-cold = Cold
option-body-words-shaky = Shaky
option-body-words-heavy = Heavy
option-body-words-fast = A fast heart
option-body-words-sick = Sick in the belly
option-body-words-empty = Empty
option-body-words-numb = Numb
option-body-words-awake = Wide awake

step-did = What did you do, or want to do?
    .short = What I did
    .lead = Doing nothing counts as well.
    .example = “I said it was fine and went to my room.”
help-did-1 = What did your hands or your voice do?
help-did-2 = What did you want to do, and did not?
help-did-3 = What did you keep from doing or saying?
ask-did = What I did or wanted to do
    .hint = One to five, a few words each

step-after = What happened next?
    .short = What came next
    .lead = First right after, then later on.
    .example = “Right after: quiet, and the lump in my throat eased. In the long run: we talk less.”
help-after-1 = What got easier for a short while?
help-after-2 = If you do the same each time, where does it lead?
help-after-3 = What did the others do then?
ask-short-term = Right after
ask-long-term = In the long run

step-arrows = Which part fed which?
    .short = What fed what
    .lead = Tick the sentences that fit. They are the arrows of the map.
    .example = “The feelings fed what I did, and what I did fed the thoughts.”
help-arrows-1 = Start anywhere: what came next?
help-arrows-2 = Does the last part lead back to the first one?
help-arrows-3 = Which arrow is the strongest?
ask-arrows = Arrows
option-arrows-thought-feeling = The thoughts fed the feelings
option-arrows-feeling-body = The feelings fed the body
option-arrows-body-thought = The body fed the thoughts
option-arrows-feeling-action = The feelings fed what I did
option-arrows-action-situation = What I did fed the moment
option-arrows-action-thought = What I did fed the thoughts
option-arrows-situation-thought = The moment fed the thoughts
option-arrows-body-feeling = The body fed the feelings
option-arrows-thought-action = The thoughts fed what I did
option-arrows-action-feeling = What I did fed the feelings

step-step-out = Where could you step out of the loop?
    .short = A way out
    .lead = One place is enough. It may lead to an exercise for that part.
    .example = “In what I do. I could say that I am sad about Sunday, and stay in the kitchen.” Clear 70.
help-step-out-1 = Where would a very small change be easiest?
help-step-out-2 = What was different once when it went better?
help-step-out-3 = Is there an arrow you could cut, if only for a minute?
ask-step-out = A way out
option-step-out-thoughts = At the thoughts
    .hint = Catch a thought
option-step-out-feelings = At the feelings
    .hint = Find the word for it
option-step-out-body = In the body
    .hint = Let the breath out slowly
option-step-out-action = In what I do
    .hint = Do the opposite of the urge
option-step-out-situation = In the situation
    .hint = Solve a problem step by step
ask-clear = How clear is this to me now?
    .low = all foggy
    .high = fully clear
ask-earlier-too = One step more?
    .hint = Looking back can stir memories. You can keep it for a session.
option-earlier-too-no = No, this is enough
option-earlier-too-yes = Yes, look at an earlier time

step-earlier = Does it remind you of an earlier time?
    .short = Earlier
    .lead = A title is enough. No details. You can leave it empty.
ask-earlier = A title and an age

step-back = Back to the room
    .short = Back to now
    .lead = You have looked back a little. Now come back here.
ask-back = Back to now
line-back-1 = That was then. Today is today.
line-back-2 = Feel both feet on the floor.
line-back-3 = Look around. Name three things you can see.
line-back-4 = Choose one ordinary thing now: a drink, a window, the dishes.
