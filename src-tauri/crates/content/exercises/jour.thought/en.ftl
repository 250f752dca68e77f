# Thought journal (jour.thought, edition 1).

exercise = Thought journal
    .purpose = Put a thought down so that it is out of your head.
    .school = Thought journal
    .stirs = Writing may bring a thought closer for a moment. You can stop after one line.
    .evidence = Writing thoughts down is part of therapies that were tested. As a free journal it was tested little.

caution-1 = If thoughts go round faster as you write, stop and come to your senses.
caution-2 = If a thought is about ending your life, go to Help or your safety plan.

step-write = What is going through your mind?
    .short = Write
    .lead = As it comes. Nobody reads it but you.
    .example = “It is late and I still think about the call. What if he meant it?”
help-write-1 = What is the loudest one?
help-write-2 = What is under it?
ask-write = My thoughts

step-what = What kind of thought is it?
    .short = What kind
    .lead = A rough guess is fine.
ask-kinds = It is about
option-kinds-past = The past
option-kinds-future = What may come
option-kinds-me = Me
option-kinds-others = Others
option-kinds-plan = A plan
option-kinds-wish = A wish

step-next = What does it need now?
    .short = What next
    .lead = Nothing is a good answer.
ask-next-way = It needs
option-next-way-nothing = Nothing, it is written
option-next-way-short = A short thought record
option-next-way-full = A full thought record
option-next-way-parked = A place in worry time
ask-private = Leave it out of everything I print or show
