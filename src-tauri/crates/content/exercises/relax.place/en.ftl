# A place that feels safe enough (relax.place, edition 1).
# The example tells one story from the first step to the last.

exercise = A place that feels safe enough
    .purpose = Picture a place that feels safe enough, and learn to call it up when you need it.
    .school = Safe place imagery
    .stirs = Safety can be a hard word. A bad memory may come in, and then you can change the place or leave it.
    .evidence = This is a usual first step in therapies for trauma, and has a long tradition there. It was tested little on its own.
    .example = “My place is a boat shed by a lake. At first it felt made up. By the third time, I could smell the wood.”

caution-1 = If a bad memory comes in, change the place, or go back to the room with your senses.
caution-2 = If no place is safe, that is no fault of yours. Take a calm colour, or the room you are in.
caution-3 = Are you in danger now? Then a real place and real people come first. “Help now” has lines you can reach.
caution-4 = If you often feel far away, keep your eyes open, keep it short, and feel your feet.
caution-5 = If this brings more unrest than rest, stop. Take it to your session, and do it there together first.

step-place = Where would you like to be?
    .short = The place
    .lead = Safe enough is enough. It can be real or made up, and you can be alone there or with a helper.
    .example = “An old boat shed by a lake, half real, half made up. A big slow dog lies at the door.”
help-place-1 = Is there a place where you once breathed more freely?
help-place-2 = Is there one from a book, a film or a dream?
help-place-3 = Who or what would keep you good company there?
ask-kind = It is
option-kind-real = A real place
    .hint = Best one without hard memories
option-kind-invented = A place I make up
option-kind-colour = A calm colour or light
    .hint = If no place feels safe
option-kind-room = The room I am in
    .hint = If you would rather stay here
ask-place = The place, in a few words
ask-company = Who is there
option-company-alone = Only me
option-company-person = A person who is good to me
option-company-animal = An animal
option-company-figure = A helper I make up
ask-helper = My helper, if there is one
    .hint = You can leave this empty

step-see-hear = What do you see, hear and smell there?
    .short = Eyes, ears, nose
    .lead = Keep your eyes open or let them close. Leave out any sense that is hard for you.
    .example = “Brown wood, green water, a rope. Small waves under the floor. It smells of tar and grass.”
help-see-hear-1 = What time of day is it, and what is the light like?
help-see-hear-2 = Is it silent, or is there wind, water, music, a voice?
ask-see = I see
ask-hear = I hear
ask-smell = I smell

step-feel = What do you feel on your skin?
    .short = Touch, warmth
    .lead = What you touch, and how warm or cool it is. Then a short look at how it goes.
    .example = “A rough blanket. My back against warm boards. Cool air at my feet. Nothing bad came in.”
help-feel-1 = What is under you, and under your hands?
help-feel-2 = Is there sun, shade, a breeze, a stove?
ask-touch = I touch
ask-warmth = It is warm or cool like this
ask-memory = Has a bad memory come in?
option-memory-fine = No, it is fine so far
option-memory-change = A bit, so I will change the place
option-memory-ground = Yes, I want to come back to the room
    .hint = Leads to your senses, here and now

step-another = What will you change?
    .short = Change it
    .lead = A new place, or the old one with something taken out or added. A colour is fine too.
ask-another = My place is now

step-safe = What makes it safe?
    .short = Safe
    .lead = You decide who can come in. Nobody gets there without your word.
    .example = “The lake is all around. The door has one latch, on my side. The dog wakes up when anyone comes.”
help-safe-1 = What is at the edge: a hedge, water, a wall, a ring of light?
help-safe-2 = How does the door open, and who has the key?
help-safe-3 = Who or what keeps watch for you?
ask-border = The border
ask-door = The door
ask-guardian = Who keeps watch

step-stay = Be there for a little while
    .short = Be there
    .lead = Close to two minutes. Come out whenever you like: open your eyes and feel the floor.
ask-stay = Be there
line-stay-1 = Feel the chair or the bed under you. That stays, wherever you go.
line-stay-2 = Go in by your door. Look around once.
line-stay-3 = Hear what there is to hear. Feel what is under you there.
line-stay-4 = Notice the border. Nothing comes in that you did not ask in.
line-stay-5 = If your helper is there, let them be near, or a bit away.
line-stay-6 = Find the spot you like best, and rest there for a breath or two.
line-stay-7 = Feel what that does to your shoulders, your breath, your face. It may be little.

step-recall = A word and a small gesture
    .short = Word, gesture
    .lead = They will help you to call the place up later. Nobody else has to notice.
    .example = “My word is ‘shed’. I press my thumb on my first finger.”
help-recall-1 = Which word has the taste of this place?
help-recall-2 = What can your hand do in a pocket or under a table?
ask-word = My word
ask-gesture = My small gesture
    .hint = Such as thumb on finger, or a hand on your arm

step-annoyance = Which small annoyance will you take?
    .short = Something small
    .lead = Pick a mild one, 30 or less out of 100. Nothing heavy, and nothing from the past.
    .example = “The bus was late on Monday. About 20.”
help-annoyance-1 = What was a bit of a nuisance this week?
help-annoyance-2 = Is it more than 30? Then choose a smaller one.
ask-annoyance = A small annoyance
    .hint = Such as a late bus or a lost pen
ask-size = How much does it annoy you?
    .hint = Over 30? Then choose a smaller one
    .low = not at all
    .high = the most I can imagine

step-rehearse = Try it with something small
    .short = Try it
    .lead = Close to two minutes. Call the place up with your word and your gesture.
    .example = “I thought of the bus, then said ‘shed’ and pressed my thumb. It dropped to 10.”
help-rehearse-1 = Does it not come? Start with the sense that is easiest for you.
help-rehearse-2 = If something heavy comes in, stop, open your eyes, and go to the last step.
ask-rehearse = Try it with something small
line-rehearse-1 = Think of the small annoyance for a moment.
line-rehearse-2 = Notice where it shows: your jaw, your hands, your thoughts.
line-rehearse-3 = Now say your word, and make your gesture.
line-rehearse-4 = See your place. Hear it. Feel what is under you there.
line-rehearse-5 = Stay for two or three breaths. There is no hurry.
line-rehearse-6 = Come back, and think of the annoyance once more. Is it a bit different?
line-rehearse-7 = If not, that is fine. It often takes some practice on good days.
ask-size-after = And now?
    .hint = It may be the same. That is fine
    .low = not at all
    .high = the most I can imagine

step-card = Keep it as a card
    .short = A card
    .lead = A coping card can hold the word, the gesture and a line about the place. Then it is near when you need it.
help-card-1 = On the card: the word, the gesture, and one thing you see, hear and feel there.
help-card-2 = When will you need it? Write that on the card as well.
ask-card = My card for this place
    .hint = Link one you have, or make one later

step-ordinary = Back to the room
    .short = Back
    .lead = Your place stays where it is. You are here.
ask-ordinary = Back to the room
line-ordinary-1 = Open your eyes wide, and look around.
line-ordinary-2 = Say where you are, and what day it is.
line-ordinary-3 = Name three things that you can see.
line-ordinary-4 = Press your feet on the floor, and feel it push back.
line-ordinary-5 = Stretch, and get ready for something plain.
ask-thing = One ordinary thing now
option-thing-drink = Have a drink
option-thing-window = Open or look out of a window
option-thing-dishes = Do a few dishes
option-thing-step-out = Step outside for a moment
option-thing-other = Something else
