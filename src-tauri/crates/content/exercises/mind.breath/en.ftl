# Rest on the breath (mind.breath, edition 1).

exercise = Rest on the breath
    .purpose = Rest your mind on one thing, and come back each time it walks off.
    .school = Breath meditation (mindfulness)
    .stirs = Watching the breath can bring unease or panic closer. Old thoughts and feelings may show up when it gets quiet.
    .evidence = Whole meditation courses were tested in trials, and helped some people with worry and low mood; this one practice was tested less. In a careful study of one course, more than half had something unpleasant happen, and for some it lasted. In a look at real apps, few people still used them after a month.
    .example = “I chose my hands, since my breath makes me nervous. I was off planning supper about ten times. My shoulders were a bit lower at the end.”

caution-1 = For some people, watching the breath brings panic closer. Choose your hands, your feet or sounds instead.
caution-2 = Do memories of something terrible rush in these days? Only with your clinician, on sounds, five minutes at most.
caution-3 = Do you hear voices, or hardly sleep and have racing energy? Then do this only with your clinician.
caution-4 = If you often feel unreal or far away, keep your eyes open and rest on a sound. Three minutes are plenty.
caution-5 = Was it a lot? Stop, go shorter, or rest on something outside. Please tell your therapist about it.

step-settle = Find a place to be
    .short = Settle in
    .lead = Sit, stand or lie so that you feel held up. Then choose where to rest, and for how long.
ask-settle = Settle in
line-settle-1 = Let your weight rest on what is under you.
line-settle-2 = Keep your eyes open if you like, and soft. Closing them is fine too.
line-settle-3 = You can leave out any part of your body you would rather not feel.
line-settle-4 = Nothing has to happen now. You are only settling in.
ask-anchor = Where to rest
    .hint = All four are equally good
option-anchor-breath = My breath
    .hint = At your nose, your chest or your belly
option-anchor-hands = My hands
    .hint = How warm they are, and what they touch
option-anchor-feet = My feet
    .hint = The floor, the socks, the weight
option-anchor-sounds = Sounds
    .hint = Near or far, as they come
ask-length = How long
option-length-three = About 3 minutes
    .hint = A good first length
option-length-five = About 5 minutes
option-length-ten = About 10 minutes
option-length-twenty = About 20 minutes
    .hint = When shorter times have gone well

step-follow = One breath at a time
    .short = Follow
    .lead = About one minute. Feel one breath from its start to its end. Hands, feet or sounds do as well.
ask-follow = One breath at a time
line-follow-1 = Find the place where you feel it most. Stay close to that one spot.
line-follow-2 = Let this breath come in. You do not have to make it longer or deeper.
line-follow-3 = Let it go out, down to its end. Notice the small gap, if there is one.
line-follow-4 = Now the next one. Only this one. Sounds can do the same: one comes, and fades.
line-follow-5 = Not on the breath? Then notice what is warm, cool, still or moving in your hands or feet.

step-wander = When your mind walks off
    .short = Wander
    .lead = It will. Noticing that is the practice itself.
ask-wander = When your mind walks off
line-wander-1 = At some point you will find yourself somewhere else. That is how minds are.
line-wander-2 = Say “thinking” to yourself, in a soft voice.
line-wander-3 = Then come back to where you rest, as you would lead a small child by the hand.
line-wander-4 = You can come back a hundred times. Each time counts the same.

step-rest = Rest here
    .short = Rest
    .lead = A little more than a minute. A line comes now and then, with quiet between.
ask-rest = Rest here
line-rest-1 = Rest where you chose to rest. There is nothing to reach.
line-rest-2 = Where is your mind now? Say “thinking”, and come back, as kindly as you can.
line-rest-3 = If your body wants to move, let it. Then come back once more.

step-rest-on = Rest on
    .short = Rest on
    .lead = A little more than three minutes. The quiet between the lines is meant.
ask-rest-on = Rest on
line-rest-on-1 = This breath, this hand, this sound. The one that is here now.
line-rest-on-2 = If you feel bored or sleepy, notice how that feels, and stay with it for a breath.
line-rest-on-3 = If it gets too much, open your eyes wide and look around. You may stop.
line-rest-on-4 = Let your jaw, your shoulders and your belly be as they are.
line-rest-on-5 = Somewhere else again? That is no slip. You are back now.
line-rest-on-6 = Begin again with the next breath, as if it were the first.

step-rest-far = Rest a good while
    .short = Rest long
    .lead = Close to seven minutes. You can go on or stop at any line.
ask-rest-far = Rest a good while
line-rest-far-1 = Settle once more. Let what is under you do the holding.
line-rest-far-2 = Feel one breath all the way through, or one sound from start to end.
line-rest-far-3 = Thoughts may come in a row. You do not have to get on.
line-rest-far-4 = If there is a feeling, let it sit beside you. You need not look at it closely.
line-rest-far-5 = Is your spot still a good one? You may change to hands, feet or sounds.
line-rest-far-6 = Come back. Softly, with no hurry.
line-rest-far-7 = Notice the pause between two breaths, or between two sounds.
line-rest-far-8 = If your body aches, move. Comfort is allowed.
line-rest-far-9 = Each time you see that you were away, you are already here again.
line-rest-far-10 = How is your face? It may be soft, or not.
line-rest-far-11 = Only the next breath. The rest can wait.

step-quiet-three = A little quiet
    .short = Quiet
    .lead = Half a minute. Press start, then rest, wander and come back.
ask-quiet-three = Quiet time
    .hint = A soft bell may tell you when the time is up

step-quiet-five = A little quiet
    .short = Quiet
    .lead = One minute without words. Rest, wander, come back.
ask-quiet-five = Quiet time
    .hint = A soft bell may tell you when the time is up

step-quiet-ten = A longer quiet
    .short = Quiet
    .lead = Close to three minutes without words. You can end it whenever you like.
ask-quiet-ten = Quiet time
    .hint = A soft bell may tell you when the time is up

step-quiet-twenty = A long quiet
    .short = Quiet
    .lead = Six minutes without words. You can end it whenever you like.
ask-quiet-twenty = Quiet time
    .hint = A soft bell may tell you when the time is up

step-widen = Let it get wider
    .short = Widen
    .lead = From one spot to the whole body, as far as that feels fine.
ask-widen = Widen
line-widen-1 = Let your attention spread to your whole body, or only to its outline.
line-widen-2 = Feel the places where you are held up: feet, seat, back.
line-widen-3 = Hear what is around you. Let your eyes open, if they were closed.
line-widen-4 = Move your fingers and toes, and stretch if you want to.

step-pull = What pulled you away most?
    .short = What pulled
    .lead = There is no right answer. It can be good to know, that is all.
help-pull-1 = Was it about later, or about long ago?
help-pull-2 = Did it come as words, as a picture, or as a feeling in your body?
help-pull-3 = Did the same thing come back again and again? That may be worth a word in your session.
ask-pull = Most of all, it was
option-pull-plans = Plans
    .hint = Things to do, things that may come
option-pull-memories = Memories
    .hint = Of today, or of long ago
option-pull-body = My body
    .hint = An itch, an ache, being restless
option-pull-sounds = Sounds
option-pull-sleep = Sleep
    .hint = I drifted off, or nearly
option-pull-other = Something else, or nothing much
