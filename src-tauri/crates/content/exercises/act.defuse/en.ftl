# Step back from a thought (act.defuse, edition 1).

exercise = Step back from a thought
    .purpose = Make a little room between you and a thought that has hold of you.
    .school = Cognitive defusion (acceptance and commitment therapy)
    .stirs = It can feel odd or silly, and the thought may get louder at first. You choose the way, and you can stop.
    .evidence = Small laboratory studies tested such steps on their own, with good results. Most were short and used small tasks. For poor sleep, a large review found that methods of this family helped as part of a course.
    .example = “The thought: ‘I am late with everything.’ I called it ‘The Late Show, season nine’. It held me at 80, then at 50. It was still there, but I could put the kettle on.”

caution-1 = No sung or funny voices with memories of something terrible, with grief, or with voices that you hear. We offer a quiet way then.
caution-2 = A thought can also tell you something true. If something has to be done, do that first.
caution-3 = Does the thought tell you to hurt yourself or someone else? Open “Help now” first.
caution-4 = If someone else said the cruel words and still does, this is not for you to bear. Reach a person.

step-thought = Which thought has hold of you?
    .short = The thought
    .lead = A few words are enough. Take one that comes back a lot, and not the worst one you have.
help-thought-1 = Which sentence comes back like a song in your head?
help-thought-2 = If it is a picture, write what it would say.
help-thought-3 = Cut it to its core: “I am…”, “They will…”, “It never…”.
ask-thought = The thought, in a few words
ask-belief = How much do you believe it now?
    .low = not at all
    .high = fully

step-about = What kind of thought is it?
    .short = What kind
    .lead = Some thoughts like a light touch. Others want quiet.
help-about-1 = If you are not sure, take the quiet way. It works for all of them.
help-about-2 = Each button beside an answer leads to something softer. You can also stay here.
ask-about = It is about
option-about-play = Worry, doubt, a harsh word to myself
    .hint = A light touch is all right
option-about-memory = A memory of something terrible
    .hint = The quiet way
option-about-loss = A loss or grief
    .hint = The quiet way
option-about-voice = Something a voice says that I hear
    .hint = The quiet way, and a word with my clinician

step-way = Choose a way to hold it
    .short = A way
    .lead = There is no best one. You can come back and try another.
help-way-1 = Heavy thought? Notice it, or use the leaves.
help-way-2 = A thought you know by heart? Try a title or a thank you.
ask-way = I try
option-way-notice = “I notice I am having the thought that…”
option-way-voice = Sing it, or say it very slowly
option-way-leaves = Leaves on a stream
    .hint = One to three minutes
option-way-thank = Thank the mind
option-way-title = Give the story a title

step-quiet = A quiet way
    .short = Quiet way
    .lead = No play here. You only take half a step back. Eyes open, if you can.
ask-quiet = A quiet way
line-quiet-1 = Feel your feet, and what holds you up.
line-quiet-2 = Say: “A thought is here.” Or: “A memory is here.” You do not have to look at it closely.
line-quiet-3 = Name one thing in this room that you can see.
line-quiet-4 = Say: “I notice that it is here, and I am here too.”
line-quiet-5 = Rest one hand on something cool, soft or firm.
line-quiet-6 = You can stop now, or stay a little longer.

step-notice = “I notice I am having the thought…”
    .short = Notice
    .lead = The same thought three times, each time from one step further back.
ask-notice = Notice the thought
line-notice-1 = Say the thought once, as it is.
line-notice-2 = Now put “I am having the thought that…” in front.
line-notice-3 = Say it again like that, a bit slower.
line-notice-4 = Now: “I notice I am having the thought that…”
line-notice-5 = Once more. Hear how many words now stand before it.
line-notice-6 = The thought is there. You are the one who notices it.
line-notice-7 = Look around the room. The words are there, and so is all the rest.

step-voice = In another voice
    .short = A voice
    .lead = Very slowly, or to a simple tune. Out loud or in your head, for a minute.
help-voice-1 = So slow that each word becomes only a sound.
help-voice-2 = If it starts to mock you, stop. Take another way.
help-voice-3 = If you do not want to be heard, let your lips move without a sound.
ask-slow-voice = Say or sing it
    .hint = You are playing with the words, not laughing at yourself

step-leaves = Leaves on a stream
    .short = Leaves
    .lead = Read how it goes. Then choose how long.
ask-leaves = How it goes
line-leaves-1 = Think of a slow stream. Leaves float by on it. Clouds or cars do as well.
line-leaves-2 = When a thought comes, lay it on a leaf.
line-leaves-3 = Let the leaf go at its own pace. You need not push it.
line-leaves-4 = If you find yourself on the leaf, step back to the bank.
line-leaves-5 = No thought? Watch the water. The next leaf will come.
ask-how-long = I watch for
option-how-long-one = One minute
option-how-long-two = Two minutes
option-how-long-three = Three minutes

step-stream-one = Watch the stream
    .short = The stream
    .lead = A thought, a leaf, let it go by. You will drift off, and come back.
ask-stream-one = One minute
    .hint = Eyes open or closed, as you like

step-stream-two = Watch the stream
    .short = The stream
    .lead = A thought, a leaf, let it go by. You will drift off, and come back.
ask-stream-two = Two minutes
    .hint = Eyes open or closed, as you like

step-stream-three = Watch the stream
    .short = The stream
    .lead = A thought, a leaf, let it go by. You will drift off, and come back.
ask-stream-three = Three minutes
    .hint = Eyes open or closed, as you like

step-thank = Thank your mind
    .short = Thank you
    .lead = It tries to keep you safe, in its own clumsy way. A friendly nod is enough.
help-thank-1 = What may it want to guard you from?
help-thank-2 = “Thank you, mind. I heard you. I will take it from here.”
help-thank-3 = If thanks stick in your throat, try: “I hear you. You may sit down now.”
ask-thank = Thank you, mind, for

step-thank-say = Say your thank you
    .short = Say it
    .lead = Less than a minute, out loud or in your head.
ask-thank-lines = Say it
line-thank-lines-1 = Say your thank you to your mind, out loud or in your head.
line-thank-lines-2 = Say it as you would to a worried friend on the phone. Friendly, and with no debate.
line-thank-lines-3 = The thought may ring again. Say it once more: “Thank you. I heard you.”
line-thank-lines-4 = Now look up, and see what is in front of you.

step-title = Give the story a title
    .short = A title
    .lead = A title as for a book or a film that you have seen many times.
help-title-1 = “Ah, there is… again.” What fits in the gap?
help-title-2 = If it were a series, which season is this?
help-title-3 = “The one where I always…” is a good start.
ask-title = The title

step-title-say = Use the title
    .short = Use it
    .lead = Less than a minute, out loud or in your head.
ask-title-lines = Use the title
line-title-lines-1 = Say the title once, as a voice on the radio might say it.
line-title-lines-2 = Say: “Ah, there it is again”, and then the title.
line-title-lines-3 = You know this one. You do not have to watch it to the end.
line-title-lines-4 = Now look up, and see what is in front of you.

step-room = With a bit more room: what matters in the next hour?
    .short = Next hour
    .lead = The thought may come along. What would you like to do with your hands and feet?
help-room-1 = If the thought were a radio next door, what would you turn to?
help-room-2 = One small thing: a cup of tea, a call, the next line of work.
help-room-3 = If nothing has changed, that is all right. The plan can still stand.
ask-belief-now = How much do you believe the thought now?
    .low = not at all
    .high = fully
ask-room = In the next hour
