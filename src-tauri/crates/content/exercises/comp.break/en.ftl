# A kindness break (comp.break, edition 1).

exercise = A kindness break
    .purpose = Meet a hard moment with a little kindness for yourself.
    .school = Self-compassion break (mindful self-compassion)
    .stirs = Kindness can bring old pain to the door, above all when you had little of it. If so, go slowly, or stop.
    .evidence = In 27 trials together, practice in self-kindness helped with stress, low mood, worry and self-criticism. A later review of 56 trials found smaller effects, and many of those trials had weak spots. Beside other active help it was not clearly better.
    .example = “I named it: tired, and cross with myself. I held my warm cup. I wrote: ‘No wonder. You carried a lot today.’ Then I made soup.”

caution-1 = For some people, kindness first makes the hurt stronger. Then look around, feel your feet, and do something plain.
caution-2 = Touch may be unwelcome, even your own. A soft thing, a warm cup or only words are as good.
caution-3 = If a harsh voice answers each kind word, you need not argue. A small step is enough, or another day.
caution-4 = Do you think of hurting yourself? Open “Help now”, and let someone be kind to you.
caution-5 = Is someone hurting you now? Kindness to yourself also means safety. “Help now” has people you can reach.

step-hard = This is hard. What is it?
    .short = It is hard
    .lead = Give it a name in a few words. You do not have to tell it all.
help-hard-1 = “This hurts.” “This is too much today.” “I feel ashamed.”
help-hard-2 = Where in your body do you notice that it is hard?
help-hard-3 = If it feels too small to count, it may still be hard for you today.
ask-hard = What is hard right now

step-others = Others feel this, too
    .short = Not alone
    .lead = About one minute. Read slowly, and leave out any line that does not ring true.
ask-others = Not alone
line-others-1 = This is a hard moment. You can say it: “This is hard.”
line-others-2 = Pain like this is part of being human. It does not mean that you are broken.
line-others-3 = Somewhere, right now, someone else feels much the same.
line-others-4 = You do not know them, and still you would wish them well.
line-others-5 = You are one of the people who may be wished well.

step-touch = Is there a touch that comforts you?
    .short = A touch
    .lead = Only if it feels all right. A thing or a few words do as well.
help-touch-1 = Try it for one breath. Does your body lean in, or pull away?
help-touch-2 = Pull away means no. Then take a thing, or words.
ask-touch = I choose
option-touch-heart = A warm hand on my chest
option-touch-arms = My arms around myself
option-touch-hands = One hand in the other
option-touch-cheek = A hand on my cheek
option-touch-object = A warm or soft thing
    .hint = A cup, a cushion, a scarf, a pet
option-touch-words = No touch, only words

step-touch-rest = Stay with it for a moment
    .short = Stay
    .lead = Half a minute. Feel the warmth and the weight. Let your face and shoulders be soft.
ask-touch-rest = Half a minute
    .hint = Press start. Let go at once if it stops feeling good

step-friend = What would you say to a friend?
    .short = To a friend
    .lead = Someone dear to you has the same trouble. Find the words, then write them to yourself.
help-friend-1 = How would your voice sound with them?
help-friend-2 = What would you not say to them?
help-friend-3 = Use your own name, or “dear you”.
help-friend-4 = If kind is too much, try fair: “You did what you could with what you had.”
help-friend-5 = One line is enough: “I am here.” “May this get easier.”
ask-friend = Dear me
    .hint = The words you would say to a friend
ask-more = Is that enough for now?
option-more-enough = Yes, go on
option-more-letter = I would like a letter from someone kind and wise
    .hint = You write it in their voice

step-letter = A letter from someone kind and wise
    .short = A letter
    .lead = They know you, and they wish you well. Let them write to you.
help-letter-1 = Who could it be? Someone you knew, or read about, or made up. An old tree counts.
help-letter-2 = “I see how hard it is for you that…”
help-letter-3 = “It makes sense that you feel this, since…”
help-letter-4 = “What I would like you to know is…”
help-letter-5 = They do not scold, and they do not rush you. If they start to, give the pen to another one.
ask-from = The letter comes from
option-from-person = Someone I know or knew
option-from-older-me = Me, when I am much older
option-from-nature = Nature, or something bigger than me
option-from-made-up = Someone I make up
ask-letter = They write to me

step-act = One caring act today
    .short = One act
    .lead = As small as a glass of water. What would do you good?
help-act-1 = What does your body ask for: food, sleep, air, warmth?
help-act-2 = What could you put down, or say no to, today?
help-act-3 = Who could do a bit of it with you?
ask-act = One caring act
