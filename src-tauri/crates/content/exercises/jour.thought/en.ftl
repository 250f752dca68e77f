# Thought journal (jour.thought, edition 1).
# The example tells one story from the first step to the last.

exercise = Thought journal
    .purpose = Put a thought down so that it is out of your head.
    .school = Thought journal
    .stirs = Writing may bring a thought closer for a moment. You can stop after one line.
    .evidence = Writing thoughts down is part of therapies that were tested. We found no study that tested a free journal like this one.

caution-1 = If thoughts go round faster as you write, stop and come to your senses.
caution-2 = If a thought is about ending your life, go to “Help now” or your safety plan.

step-write = What is going through your mind?
    .short = Write
    .lead = As it comes, one line or a page. It stays on this device unless you take it out.
    .example = “It is late and I still think about the call. What if she meant it?”
help-write-1 = What is the loudest one?
help-write-2 = What is under it?
help-write-3 = When did it first come today, and what was going on?
help-write-4 = What would you say if nobody could be hurt by it?
ask-write = My thoughts
    .hint = Spelling and order do not matter

step-what = What kind of thought is it?
    .short = What kind
    .lead = A rough guess is fine. A word of your own makes it easy to find again.
    .example = “Others, and what may come. My own word: work.”
help-what-1 = Is it about something real now, or about a “what if”?
help-what-2 = Does it want something from you?
ask-kinds = It is about
option-kinds-past = The past
option-kinds-future = What may come
option-kinds-me = Me
option-kinds-others = Others
option-kinds-plan = A plan
option-kinds-wish = A wish
ask-tag = My own word for it
    .hint = Such as a name, a place or a theme

step-next = What does it need now?
    .short = What next
    .lead = Nothing is a good answer.
    .example = “A short thought record, tomorrow.”
help-next-1 = Did it get lighter or heavier as you wrote?
help-next-2 = If it goes round and round, worry time may be its place.
ask-next-way = It needs
option-next-way-nothing = Nothing, it is written
    .hint = It may rest here
option-next-way-short = A short thought record
    .hint = What happened, the thought, the feeling: five minutes
option-next-way-full = A full thought record
    .hint = Look at it from all sides: fifteen minutes
option-next-way-parked = A place in worry time
    .hint = For a worry that comes again and again
ask-private = Leave it out of everything I print or show
    .hint = It is still in your journal
