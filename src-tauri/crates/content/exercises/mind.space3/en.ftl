# A short pause in three parts (mind.space3, edition 1). Our own words throughout.

exercise = A pause of three minutes
    .purpose = Stop for a moment, see how you are, and choose what comes next.
    .school = Three-minute breathing space (mindfulness-based cognitive therapy)
    .stirs = Being still can bring unease to the front. In a study of one whole course, more than half had something unpleasant happen.
    .evidence = This is part of a mindfulness course that has been tested. It has not been tested much on its own. In a careful study of one course, some people had bad effects that lasted.
    .example = “I noticed a tight throat, and the thought that I am late for everything. I rested on my feet. What I needed was to eat.”

caution-1 = Do memories of something terrible rush in these days? Then do this only with your clinician, eyes open, resting on a sound.
caution-2 = Do you hear voices, or hardly sleep and have racing energy? Then do this only with your clinician.
caution-3 = If you often feel unreal or far away, keep your eyes open and rest on a sound.
caution-4 = Please do not do this while driving, in water, or at a height.
caution-5 = If one minute of looking inside is a lot, leave it out. Begin with the second part.

step-notice = How are you right now?
    .short = Notice
    .lead = About one minute. Your eyes can be open or closed. Writing is optional. Then choose where to rest.
help-notice-1 = One word for each is plenty: “late”, “cross”, “tight”.
help-notice-2 = If there is too much, name only the loudest.
help-notice-3 = If there is nothing, “nothing much” is an answer.
ask-notice = Notice
line-notice-1 = Stop where you are. Sit or stand so that you feel held up.
line-notice-2 = Your eyes can stay open. You could let them rest on one spot.
line-notice-3 = What is on your mind? Let the thoughts pass by like people in a street.
line-notice-4 = What mood is here? It may be clear, or mixed, or hard to name.
line-notice-5 = How does your body feel? You can skip any part you would rather leave alone.
line-notice-6 = You do not have to like what you find, or mend it.
ask-thoughts-now = A thought that is here
ask-feelings-now = A feeling that is here
ask-body-now = Something in my body
ask-anchor = Next, I will rest on
    .hint = All four are equally good
option-anchor-feet = My feet
    .hint = The floor, the socks, the weight
option-anchor-hands = My hands
    .hint = How warm they are, and what they touch
option-anchor-sounds = Sounds
    .hint = Near or far, as they come
option-anchor-breath = My breath
    .hint = Only if it feels fine today

step-gather = Rest on one thing
    .short = Gather
    .lead = About one minute. Rest on what you chose: your feet, your hands, a sound or your breath.
ask-gather = Gather
line-gather-1 = Go to the one thing you chose. You can still change it.
line-gather-2 = Feel it or hear it from close by, with a little interest.
line-gather-3 = When your mind walks off, notice where it went.
line-gather-4 = Then come back, as kindly as you can. It may happen many times.
line-gather-5 = If this place makes you uneasy, choose another one.
line-gather-6 = Stay a little longer with this one thing.

step-widen = Let it get wider
    .short = Widen
    .lead = About one minute. Your whole body, and the room around you.
ask-widen = Widen
line-widen-1 = Let your attention spread, as light fills a room.
line-widen-2 = Notice your whole body at once, or only its outline.
line-widen-3 = If one spot is tight or sore, you could soften around it, or look away.
line-widen-4 = Hear the near sounds and the far ones.
line-widen-5 = Look at the room, the colours and the light.
line-widen-6 = Now ask yourself: what do I need next?

step-door = What is needed now?
    .short = Choose a door
    .lead = Each door is fine. You can also close this and go on with your day.
help-door-1 = Which of the four makes your shoulders drop a bit?
help-door-2 = If you cannot tell, let it be. That is a choice, too.
ask-door = Your next door
option-door-act = Do one small thing
    .hint = Something you can finish soon, such as a call or the dishes. Leads to planning one
option-door-let-be = Let it be
    .hint = A few slow breaths, with nothing to solve
option-door-care = Take care of myself
    .hint = Something good for your senses: warm, soft, calm
option-door-think = Think it through
    .hint = Write the thought down and weigh it
