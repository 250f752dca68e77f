# Letting it be real (dbt.radical, edition 1).

exercise = Letting it be real
    .purpose = Stop fighting a fact that cannot be changed now.
    .school = Radical acceptance (dialectical behaviour therapy)
    .stirs = Looking at such a fact can hurt. You go slowly, and end in the room.
    .evidence = It is part of therapies that were tested as a whole. It has not been tested much on its own.

caution-1 = To let something be real is not to approve of it.
caution-2 = It is never meant for harm that goes on, or for being treated unfairly. That calls for help and change.
caution-3 = If you are not steady today, keep it for your session.

step-fact = Which fact are you fighting?
    .short = The fact
    .lead = In one plain sentence.
    .example = “My knee will not be as it was.” Fighting 80.
help-fact-1 = What do you say “no” to again and again?
ask-fact = The fact
ask-struggle = How hard am I fighting it?
    .low = I let it be here
    .high = I fight it with all I have

step-cost = What does the fight cost you?
    .short = The cost
    .lead = Sleep, time, people, joy.
    .example = “I do not go out because I compare.”
ask-cost = The cost
ask-dist-now = How distressed am I now?
    .low = fully calm
    .high = the most I can imagine

step-sure = Is it truly not changeable now?
    .short = Changeable?
    .lead = If it can be changed, solving comes first.
ask-sure = It
option-sure-not = Cannot be changed now
option-sure-can = Can be changed
option-sure-part = Can in part

step-hands = Open hands, soft face
    .short = Open hands
    .lead = Let the body say yes to this moment, if it will.
ask-hands = Open hands
line-hands-1 = Turn your palms up, if that is all right.
line-hands-2 = Let your forehead be smooth.
line-hands-3 = Let the corners of your mouth lift, a hair.
line-hands-4 = Breathe out. This is how it is, right now.
line-hands-5 = You can close your hands whenever you like.

step-own = Say it in your own words
    .short = My sentence
    .lead = “This is how it is now. It had causes.”
    .example = “My knee is what it is today. It had a long road here.”
help-own-1 = What would an old, kind person say about it?
ask-own = My sentence

step-act = What would you do if you had let it be real?
    .short = One thing
    .lead = A small thing. You can do it before you feel ready.
    .example = “On Saturday I sit by the pitch and watch.”
ask-act = I would

step-again = You will choose it again
    .short = Again
    .lead = The fight comes back. Each time you can turn to it anew.
ask-struggle-now = How hard am I fighting it now?
    .low = I let it be here
    .high = I fight it with all I have

step-ordinary = Back to the room, and one ordinary thing
    .short = Back to now
    .lead = You have looked at something hard. Now come back, step by step.
ask-ordinary = Back to now
line-ordinary-1 = Put both feet on the floor, and feel it hold you.
line-ordinary-2 = Look around. Find three things of one colour.
line-ordinary-3 = Listen for the sound that is farthest away.
line-ordinary-4 = Choose one ordinary thing now: a drink, a window, the dishes.
