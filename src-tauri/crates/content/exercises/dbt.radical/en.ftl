# Letting it be real (dbt.radical, edition 1).
# The example tells one story from the first step to the last.

exercise = Letting it be real
    .purpose = Put down the fight with a fact that cannot be changed now, for a moment at a time.
    .school = Radical acceptance (dialectical behaviour therapy; acceptance and commitment therapy)
    .stirs = Looking straight at such a fact can bring grief, anger or tears. It goes slowly, and it ends back in the room.
    .evidence = It is part of therapies that were tested as a whole. It has not been tested much on its own.

caution-1 = Letting something be real does not mean that it was right, or that you agree. It only says: it is so.
caution-2 = Never use this for abuse or unfair treatment that goes on. That calls for safety, help and change.
caution-3 = If you are not steady today, or memories rush in, keep it for your session.
caution-4 = Fresh loss? You do not owe anyone this step. Comfort comes first, and there is no hurry.
caution-5 = Does the fact make you wish to be dead? Open “Help now”, and do not stay alone with it.

step-fact = Which fact are you fighting?
    .short = The fact
    .lead = One plain sentence, as small and exact as you can. You can choose a lighter fact to begin with.
    .example = “My knee will not be as it was before the fall.” Distress 60.
help-fact-1 = Where do you say “this cannot be” again and again?
help-fact-2 = What has already happened, or is so today?
help-fact-3 = Name the fact only, without what it says about you or about for ever.
help-fact-4 = For a first time, a late train or the rain is a good fact.
ask-fact = The fact
    .hint = One plain sentence, without a because
ask-dist-fact = How distressed are you as you write it?
    .low = fully calm
    .high = the most I can imagine

step-cost = What does the fight cost you?
    .short = The cost
    .lead = There are good reasons to fight. Here you look only at the price.
    .example = “I lie awake and replay the fall. I stay away from the pitch and from my friends.” Distress 65.
help-cost-1 = In sleep, in your body, in time, with people?
help-cost-2 = What do you not do while you are fighting?
help-cost-3 = What has the fight helped you with, so far? That may be true as well.
ask-cost = What it costs me
    .hint = Two or three words are enough
ask-dist-cost = How distressed are you now?
    .low = fully calm
    .high = the most I can imagine

step-sure = Is it truly not changeable now?
    .short = Changeable?
    .lead = What can be changed wants doing. This is only for the rest.
    .example = A part. “The knee stays as it is. How I spend my Saturdays can change.”
help-sure-1 = What could anyone do about it, today or this month?
help-sure-2 = The past cannot be changed. What comes of it often can, in part.
help-sure-3 = If someone is doing this to you still, choose the last answer.
ask-sure = What I see
option-sure-not = It cannot be changed now
option-sure-part = A part cannot be changed, and I take that part
option-sure-unsure = I am not sure, and I want to go on gently
option-sure-can = It can be changed
    .hint = Then solve it, step by step
option-sure-person = It is harm or unfair treatment that still goes on
    .hint = Shows the way to “Help now”. You do not have to accept this
ask-part-what = The part that cannot be changed now
    .hint = You can leave this out

step-hands = Soft face, open hands
    .short = Open hands
    .lead = One minute with your body. Your eyes can stay open, and you can leave out any part.
help-hands-1 = If the small smile feels false, leave it out. Open hands are enough.
help-hands-2 = If it gets too much, press your feet down and look at one thing in the room.
ask-hands = Soft face, open hands
line-hands-1 = Sit or lie so that something holds you up.
line-hands-2 = Turn your palms up, or let your hands lie open.
line-hands-3 = Let your forehead get smooth, and your jaw hang a little.
line-hands-4 = Lift the corners of your mouth by a hair. It is no smile for anyone.
line-hands-5 = Let the breath go out. The fact may be here, and you are here.
line-hands-6 = If your body says no, let it. Close your hands and look around.
line-hands-7 = Once more: open hands, soft face, out-breath.
ask-dist-body = How distressed are you now?
    .low = fully calm
    .high = the most I can imagine

step-own = Say it in your own words
    .short = My sentence
    .lead = Something like: this is how it is right now, and it had causes. Say it so that it is true for you.
    .example = “This is my knee now. A wet step, an old injury and bad luck led here. I do not like it, and it is so.”
help-own-1 = “Right now it is so that…”
help-own-2 = What led up to it, long before you could choose?
help-own-3 = “I do not like it, and…” is a good way to begin.
help-own-4 = If one sentence is too much, take three words.
ask-own = My sentence
    .hint = You can say it out loud once, if you like

step-act = What would you do if you had let it be real?
    .short = One thing
    .lead = One thing you could do as if you had. You do not have to feel ready.
    .example = “When it is Saturday at two, I take the bus to the pitch and sit on the bench. If it stings, I buy a tea and stay ten minutes.”
help-act-1 = What have you put off until this fact goes away?
help-act-2 = Who or what would get a bit of your time back?
help-act-3 = Small is good: a call, a form, a walk, a good cry.
ask-act = My one thing
    .hint = So small that you could do it on a grey day

step-again = Expect to choose it again
    .short = Again
    .lead = The fight comes back. That is no step back. Each time you can turn to it once more.
    .example = “It comes back when I see people run. Then I open my hands and say: this is my knee now.”
help-again-1 = At which time of day or in which place does the fight come back?
help-again-2 = What could be your sign to turn: a word, open hands, one breath out?
help-again-3 = Some days the answer is “not today”. That is fine, too.
ask-comes-when = It may come back when
ask-turn = Then I turn to it again by
    .hint = A word, my hands, one breath out

step-ordinary = Back to the room, and one ordinary thing
    .short = Back to now
    .lead = You have looked at something hard. Take your time coming back.
ask-ordinary = Back to now
line-ordinary-1 = Put both feet on the floor, and feel that it holds you.
line-ordinary-2 = Look around slowly. Name three things you can see.
line-ordinary-3 = Listen for one sound near you, and one far away.
line-ordinary-4 = Say the day and the place you are in.
line-ordinary-5 = You can put the fact down now. It will not get lost.
ask-one-thing = One ordinary thing now
option-one-thing-drink = Have a drink of water or tea
option-one-thing-window = Open a window and look out
option-one-thing-dishes = Wash a cup or a plate
option-one-thing-walk = Walk a few steps
option-one-thing-person = Be with a person
    .hint = Shows the way to people and lines you can reach
