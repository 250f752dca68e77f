# Rest on the breath (mind.breath, edition 1).

exercise = Rest on the breath
    .purpose = Rest your mind on one thing, and come back each time it walks off.
    .school = Breath meditation (mindfulness)
    .stirs = Watching the breath can bring unease or panic closer. Old thoughts and feelings may show up when it gets quiet.
    .evidence = Whole meditation courses were tested in trials, and helped some people with anxiety and low mood. This one practice was tested less. In a look at real apps, few people still used them after a month.
    .example = “I chose my hands, since my breath makes me nervous. I was off planning supper about ten times. My shoulders were a bit lower at the end.”

caution-1 = For some people, watching the breath brings panic closer. Choose your hands, your feet or sounds instead.
caution-2 = Do memories of something terrible rush in these days? Then do this only with your therapist, five minutes at most.
caution-3 = If you hear voices, or hardly sleep and feel full of energy, please talk with your clinician first.
caution-4 = If you often feel unreal or far away, keep your eyes open and rest on a sound.
caution-5 = Is it a lot today? Stop, go shorter, or rest on something outside. Please tell your therapist about it.

step-settle = Find a place to be
    .short = Settle in
    .lead = Sit, stand or lie so that you feel held up. Then choose where to rest, and for how long.
ask-settle = Settle in
line-settle-1 = Let your weight rest on what is under you.
line-settle-2 = Keep your eyes open if you like, and soft. Closing them is fine too.
line-settle-3 = You can leave out any part of your body you would rather not feel.
line-settle-4 = Nothing has to happen now. You are only settling in.
ask-anchor = Where to rest
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
    .lead = About one minute. If you chose hands, feet or sounds, rest there instead.
ask-follow = One breath at a time
line-follow-1 = Find the place where you feel it most. Stay close to that spot.
line-follow-2 = Let this breath come in. You do not have to make it longer or deeper.
line-follow-3 = Let it go out, down to its end. Notice the small gap, if there is one.
line-follow-4 = Now the next one. Only this one.
line-follow-5 = With hands or feet: what is warm, cool, still or moving right now?
line-follow-6 = With sounds: let one arrive, and hear it fade.

step-wander = When your mind walks off
    .short = Wander
    .lead = It will. Noticing that is the practice itself.
ask-wander = When your mind walks off
line-wander-1 = At some point you will find yourself somewhere else. That is how minds are.
line-wander-2 = Say “thinking” to yourself, in a soft voice.
line-wander-3 = Then come back to where you rest, as you would lead a small child by the hand.
line-wander-4 = You can come back a hundred times. Each time counts the same.

step-quiet-three = A little quiet
    .short = Quiet
    .lead = Less than a minute. Rest, wander, come back.
ask-quiet-three = Quiet time

step-quiet-five = A little quiet
    .short = Quiet
    .lead = Close to three minutes. Rest, wander, come back.
ask-quiet-five = Quiet time

step-quiet-ten = A longer quiet
    .short = Quiet
    .lead = Close to eight minutes. You can end it whenever you like.
ask-quiet-ten = Quiet time

step-quiet-twenty = A long quiet
    .short = Quiet
    .lead = Close to eighteen minutes. You can end it whenever you like.
ask-quiet-twenty = Quiet time

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
ask-pull = Most of all, it was
option-pull-plans = Plans
    .hint = Things to do, things that may come
option-pull-memories = Memories
option-pull-body = My body
    .hint = An itch, an ache, being restless
option-pull-sounds = Sounds
option-pull-sleep = Sleep
    .hint = I drifted off, or nearly
option-pull-other = Something else, or nothing much
