# Step back from a thought (act.defuse, edition 1).

exercise = Step back from a thought
    .purpose = Make a little room between you and a sticky thought.
    .school = Cognitive defusion (acceptance and commitment therapy)
    .stirs = It can feel odd to play with a thought. You choose how.
    .evidence = Such steps have been tested on their own in studies, mostly with small tasks.
    .example = “‘The late-again film’. I know it by heart. I put the kettle on and called the office.”

caution-1 = No playful voices with memories of trauma, with grief, or with voices that you hear.
caution-2 = If a thought tells you to hurt yourself, go to Help first.

step-thought = Which thought is sticky?
    .short = The thought
    .lead = A few words.
help-thought-1 = Which one comes back like a song?
ask-thought = The thought
ask-belief = How much do I believe it?
    .low = not at all
    .high = fully

step-way = Choose a way
    .short = A way
    .lead = Any of them. You can come back and try another.
ask-way = I try
option-way-notice = “I notice that I have the thought …”
option-way-slow = Say it in a slow or sung voice
option-way-leaves = Leaves on a stream
option-way-thank = Thank the mind
option-way-title = Give the story a title

step-notice = I notice that I have the thought
    .short = Notice
    .lead = Say it three times, each time a bit slower.
ask-notice = Say
line-notice-1 = “I have the thought …” and then the thought.
line-notice-2 = “I notice that I have the thought …”
line-notice-3 = It is a sentence. You are the one who hears it.

step-slow = In another voice
    .short = A voice
    .lead = Very slow, or sung to a simple tune.
ask-slow = Say or sing it

step-leaves = Leaves on a stream
    .short = Leaves
    .lead = Put each thought on a leaf, and let it go by.
ask-leaves = Leaves on a stream
line-leaves-1 = See a slow stream, with leaves on it.
line-leaves-2 = A thought comes. Lay it on a leaf.
line-leaves-3 = Let it go at its own pace.
line-leaves-4 = If you went along, come back to the bank.
line-leaves-5 = The next one comes. Lay it on a leaf.

step-thank = Thank your mind
    .short = Thanks
    .lead = It means to help, in its way.
ask-thank = Thank you, mind, for …

step-title = Give the story a title
    .short = A title
    .lead = Like a film you have seen before.
ask-title = The title

step-room = With a bit more room: what matters in the next hour?
    .short = Next hour
    .lead = A small thing.
ask-belief-now = How much do I believe the thought now?
    .low = not at all
    .high = fully
ask-room = In the next hour I
