# A soft end to the day (slp.winddown, edition 1).

exercise = A soft end to the day
    .purpose = Slow down for half an hour or more, and let the day end before bed.
    .school = Wind-down routine
    .stirs = When it gets quiet, worries may speak up. The list in the second step gives them a place.
    .evidence = This rests on tradition and clinical experience. In a large review of sleep programmes, tips alone did not stand out. We found no study that tested this evening on its own.
    .example = “At nine I put the laptop in a drawer. I wrote five lines, washed my face and folded the towels. I was less tense, and no more sleepy. It was still a nicer evening.”

caution-1 = This is for comfort. For sleep trouble that lasts for weeks, it may not be enough. Ask your therapist or doctor.
caution-2 = If trying to relax makes you more tense, leave that part out. You do not have to feel sleepy.
caution-3 = Do you snore with pauses in your breath, or have legs that must move? Please see a doctor.

step-stop-time = When does the day stop?
    .short = Stop time
    .lead = Choose a time when work ends, and a time when screens go away. Any time is better than none.
help-stop-time-1 = What time would leave you half an hour of quiet?
help-stop-time-2 = Where could the phone sleep tonight? You may keep it near if you need it to feel safe.
help-stop-time-3 = Count back from when you get sleepy: half an hour, or a full one.
ask-work-stop = Work and chores stop at
    .hint = 30 to 60 minutes before bed is a good start
ask-screen-stop = Screens go away at
    .hint = You can leave this out

step-unload = Put the day on paper
    .short = Unload
    .lead = About five minutes. Write what is on your mind, then one first step for tomorrow.
help-unload-1 = What are you afraid to forget?
help-unload-2 = What did not get done, and can wait?
help-unload-3 = If a worry has no step, you can write: “This one has to wait.”
help-unload-4 = If writing wakes you up, do it earlier, such as right after dinner.
ask-unload-time = Five minutes
    .hint = You can stop sooner
ask-unload = What is on my mind
    .hint = A few words for each
ask-tomorrow = My first step tomorrow
    .hint = One is plenty

step-calm-acts = Pick two or three calm things
    .short = Calm things
    .lead = Two or three for the half hour or hour that is left. Slow, low and easy.
help-calm-acts-1 = What did you use to do in the evening that felt good?
help-calm-acts-2 = What could you do even when you are very tired?
help-calm-acts-3 = The same two each night are fine. Then you do not have to think.
ask-calm-acts = Tonight
    .hint = Two or three are plenty
option-calm-acts-wash = A warm wash or bath
option-calm-acts-music = Soft music or a quiet voice
option-calm-acts-paper = A few pages on paper
option-calm-acts-stretch = A slow stretch
    .hint = As far as it feels good, no further
option-calm-acts-tea = A warm drink
    .hint = Without coffee, black tea or alcohol
option-calm-acts-tidy = Clear one small corner
option-calm-acts-pet = Time with an animal or a plant
option-calm-acts-talk = A short, kind talk
option-calm-acts-hands = Something for the hands
    .hint = Knit, draw, fold, sort
option-calm-acts-window = Look out of the window
ask-own-act = My own

step-room = Get the room ready
    .short = Room
    .lead = Tick what you did. If the room is not yours to change, do what you can.
help-room-1 = Which lamp is the softest?
help-room-2 = If the dark feels unsafe, leave a small light on.
help-room-3 = A bit cooler than by day suits many people. Warm feet may help.
ask-light = The light is low
ask-cool = The room is cool, and the bed is warm enough
ask-sound = It is quiet, or there is a sound I like

step-breath = A few slow breaths?
    .short = Breath
    .lead = Only if you like. Then go to bed when you are sleepy.
help-breath-1 = Sleep may or may not come. The quiet is yours either way.
help-breath-2 = Not sleepy yet? Stay up with one more calm thing, in low light.
ask-breath = To end with
option-breath-breathe = A longer out-breath
    .hint = A few minutes, without holding
option-breath-listen = Listen to sounds instead
    .hint = If the breath is not a good place for you
option-breath-none = Nothing more tonight
