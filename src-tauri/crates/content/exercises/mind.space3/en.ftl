# A short pause in three parts (mind.space3, edition 1). Our own words throughout.

exercise = A pause of three minutes
    .purpose = Stop for a moment, see how you are, and choose what comes next.
    .school = Three-minute breathing space (mindfulness-based cognitive therapy)
    .stirs = Being still can bring unease to the front. In a study of one whole course, more than half had something unpleasant happen.
    .evidence = This is part of a mindfulness course that has been tested. It has not been tested much on its own.
    .example = “I noticed a tight throat, and the thought that I am late for everything. I rested on my feet. What I needed was to eat.”

caution-1 = Do memories of something terrible rush in these days? Then do this only together with your therapist.
caution-2 = If you hear voices, or hardly sleep and feel full of energy, please talk with your clinician first.
caution-3 = If you often feel unreal or far away, keep your eyes open and rest on a sound.
caution-4 = Please do not do this while driving, in water, or at a height.

step-notice = How are you right now?
    .short = Notice
    .lead = About one minute. Your eyes can be open or closed. Writing is optional.
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

step-gather = Rest on one thing
    .short = Gather
    .lead = About one minute. Choose one place to rest: your feet, your hands, a sound or your breath.
ask-gather = Gather
line-gather-1 = Pick one thing to rest on. Feet, hands and sounds are as good as breath.
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
ask-door = Your next door
option-door-act = Do one small thing
    .hint = Something you can finish soon, such as a call or the dishes
option-door-let-be = Let it be
    .hint = A few slow breaths, with nothing to solve
option-door-care = Take care of myself
    .hint = Come back to your senses, where you are
option-door-think = Think it through
    .hint = Write the thought down and weigh it
