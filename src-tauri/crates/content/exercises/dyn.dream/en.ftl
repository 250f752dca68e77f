# Dreams and what comes to mind (dyn.dream, edition 1).
# The example tells one dream from the first step to the last.

exercise = Dreams and what comes to mind
    .purpose = Keep a dream, and see what it touches in your life. For a nightmare, write a new ending.
    .school = Dream work and free association (psychodynamic therapy), imagery rehearsal for nightmares
    .stirs = A dream may bring its feeling back. You can look at it from far away, or keep only a title.
    .evidence = Dream work has been tested little. Practising a new version of a nightmare by day has been tested in trials, most often with a guide. We found no study of this page on its own.

caution-1 = There is no dictionary of dreams. Only you can say what an image means to you.
caution-2 = Do the nightmares come from something terrible that happened? Then practise a new ending with your therapist.
caution-3 = Do not do this right before sleep. By day is best.
caution-4 = If you get too shaky, stop. Look around, and come back to the room first.
caution-5 = Bad nights, week after week? Please tell your therapist or doctor. You need not wait for more.

step-dream = What was the dream?
    .short = The dream
    .lead = Write it as if it happened now: “I am…”, “I see…”. Scraps are fine.
    .example = “I stand in a station at night. The trains are gone. The clock has no hands. My bag gets heavier and heavier, and I cannot put it down.” It is a nightmare.
help-dream-1 = Where are you, and who or what else is there?
help-dream-2 = What happens first? What happens at the very end?
help-dream-3 = If you have only one scrap, a colour or a mood, write that.
help-dream-4 = Does it frighten you to write it? A title is enough: “The station.”
ask-dream = The dream
    .hint = For a nightmare, a title or two lines will do
ask-kind = What kind was it?
option-kind-dream = A dream
    .hint = Pleasant, odd, sad or plain
option-kind-nightmare = A nightmare
    .hint = It frightens you, and often wakes you. There are extra steps for it
ask-night = The morning I woke from it
    .hint = You can leave this out

step-feelings = What did you feel in it?
    .short = Feelings
    .lead = Choose the words that come close, and say how strong. Then the feeling on waking.
    .example = “Lost 70, afraid 60, and a bit curious 20.” On waking: “My heart raced. I was glad to see the lamp.”
help-feelings-1 = Where in the dream was the feeling strongest?
help-feelings-2 = Did the feeling fit what happened, or was it odd?
help-feelings-3 = Do you know this feeling from your days?
ask-feelings = Feelings
    .hint = As they were in the dream
    .low = barely there
    .high = the strongest I can imagine
ask-waking = On waking I felt

step-images = Pick two to four images
    .short = Images
    .lead = A thing, a person or a place. For each, write what comes to mind first, without a filter.
    .example = The clock: “My father. He was never late.” The bag: “School. Everyone else’s books.” The empty track: “I could go anywhere.”
help-images-1 = Which image is still in front of your eyes?
help-images-2 = If the thing could speak, what would it say?
help-images-3 = How would you explain it to someone who has never seen one?
help-images-4 = It may seem silly or not nice. It is only what came, and you can leave it out.
ask-images = Images
    .hint = Two to four lines
column-images-image = Image
column-images-first = What comes to mind

step-yesterday = Was there anything from yesterday?
    .short = Yesterday
    .lead = Dreams often borrow from the day before: a face, a word, a film, a worry.
    .example = “I ran for the bus with my work bag. In the evening, a talk about who looks after Dad.”
help-yesterday-1 = What was on your mind when you put out the light?
help-yesterday-2 = Did you leave something unsaid or half done?
help-yesterday-3 = If nothing comes, that is an answer, too.
ask-yesterday = From yesterday

step-touches = What part of your life does it touch?
    .short = It touches
    .lead = Look at the feeling and the images side by side. A guess is enough.
    .example = “It touches how much I carry for all of them. And the fear that my own train leaves without me.”
help-touches-1 = Where else do you feel the way you felt in the dream?
help-touches-2 = What do you do in the dream? Do you know that from yourself?
help-touches-3 = What does the one in the dream want or need?
help-touches-4 = If two guesses fit, keep both.
ask-touches = It touches
ask-earlier = A dream it reminds me of
    .hint = You can link one you kept. Look for what comes again

step-how-often = How are the nights now?
    .short = Nights now
    .lead = Two numbers, so that you can see later if something shifts.
    .example = “Three nights this week. Distress: 65.”
help-how-often-1 = A guess is fine. Count each night once.
ask-nights-now = Nights with nightmares in the last week
    .hint = Nights, 0 to 7
ask-dist-now = How distressing are they?
    .low = fully calm
    .high = the most I can imagine

step-ask-first = Do nightmares come from something that happened to you?
    .short = First
    .lead = Then a new ending is better practised together with your therapist. You can keep this dream for your session.
help-ask-first-1 = Does the dream play back something real, as it was? Then wait, and ask first.
help-ask-first-2 = Not sure? Then treat it like a yes. Nothing is lost by waiting.
ask-with = I will talk about it first
ask-first-way = For today
option-first-way-agreed = We have agreed on it. I go on
option-first-way-not-trauma = It does not come from there. I go on
option-first-way-session = I keep it for my session
    .hint = You can note it there now
option-first-way-ground = I would like to come back to the room
    .hint = A few minutes with your senses

step-ending = Change the ending, any way you like
    .short = New ending
    .lead = Write the new dream. Then picture it for five minutes, by day, with the old one left out.
    .example = “The clock starts to tick. A small train comes back, only for me. It smells of bread. I leave the bag on the bench and get in. Somebody makes room.”
help-ending-1 = What would make it end well enough?
help-ending-2 = You can change the start, the place, your size, or who comes to help.
help-ending-3 = It does not have to make sense, and it does not have to be brave.
help-ending-4 = In the five minutes: what do you see, hear and smell in the new dream?
ask-ending = The new dream
ask-rehearse = See the new dream, by day
    .hint = Five minutes, once a day. Stop if the old one pushes in

step-nights = How are the nights since then?
    .short = Nights
    .lead = For later, after about a week. Leave it for now. Whatever the numbers say, they are useful.
    .example = “Two nights. Distress: 45. I pictured it on four days. Once the small train came by itself.”
help-nights-1 = Is it the same dream, or has something in it changed?
help-nights-2 = If it got worse, stop picturing it. Bring it to your session.
ask-nights = Nights with nightmares this week
    .hint = Nights, 0 to 7
ask-nightmare-dist = How distressing are they?
    .low = fully calm
    .high = the most I can imagine
ask-rehearsed = Days on which I pictured the new dream
    .hint = Days, 0 to 7. None is an honest number
ask-nights-note = What I noticed
