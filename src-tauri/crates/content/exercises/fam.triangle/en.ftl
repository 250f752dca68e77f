# Caught between two people (fam.triangle, edition 1).
# The example tells one story from the first step to the last.

exercise = Caught between two people
    .purpose = See how a third person gets pulled into a tension between two, and how you could stay out.
    .school = Triangles (family systems theory after Bowen)
    .stirs = You may feel disloyal, or see how much you have carried. Go gently, and stop when you like.
    .evidence = This rests on tradition and clinical experience. We found no study that tested it on its own.

caution-1 = Is a child in danger? That is not a tension to stay out of. Call child protection, or the emergency number.
caution-2 = The same goes for violence and threats. Please get help first. Do not stand between them alone.
caution-3 = Does someone need care, or is someone very ill? To help them is not the same as taking sides.
caution-4 = When you step out, the others may pull harder for a while. A small first try is wise.

step-safe = Is someone being hurt or threatened?
    .short = Safe?
    .lead = You, a child, or one of the others. If so, safety comes before this page.
ask-safe = In this tension
option-safe-no = No, it is tense but nobody is in danger
option-safe-person = Yes, or I am not sure
    .hint = Shows the way to “Help now”. For a child in danger, call child protection or the emergency number
option-safe-rather-not = I would rather not say
    .hint = You can leave this page at any time

step-support = You first
    .short = You first
    .lead = Is someone hurt or threatened? Then help comes before staying out. You need not do it alone.
ask-support = You first
line-support-1 = A child in danger: call child protection, or the emergency number. You may call when you are not sure.
line-support-2 = Do not stand between them alone. Go where there are people, and get help.
line-support-3 = “Help now” has lines for people who are hurt or scared. You can ask without a plan.
line-support-4 = May they look at this computer? “Hide now”, or Shift three times, empties this window at once.
line-support-5 = If you are in danger now, call the emergency number, or go where there are people.
ask-support-next = What would help now?
option-support-next-person = I would like a person
    .hint = Shows the way to people and lines you can reach
option-support-next-care = Something kind for me
option-support-next-session = Note it for my session
option-support-next-on = Go on with this page
    .hint = Only if nobody is in danger now

step-three = A tension between two. Who gets pulled in?
    .short = The three
    .lead = Three corners: you and two others. Nicknames are fine.
    .example = “My two flatmates, Sam and Ode, argue about the rent.” Corners: me, Sam, Ode.
help-three-1 = Who hears about it, and is not part of it?
help-three-2 = Is the third perhaps a pet, a phone or a job? That counts too.
help-three-3 = If you are one of the two, who do you turn to?
ask-tension = The tension
    .hint = One line
ask-three = The triangle
    .hint = Put names to the corners, and say what the lines are like

step-roles = Who is in which role?
    .short = Roles
    .lead = Roles move. Take the last time as your guide.
    .example = Complains: Sam. Rescues: me. Outside: Ode.
help-roles-1 = Who got the last call or message about it?
help-roles-2 = Did the roles swap half way?
ask-complains = Who complains?
option-complains-me = I do
option-complains-second = The person in corner 2
option-complains-third = The person in corner 3
option-complains-turns = We take turns
option-complains-none = No one
ask-rescues = Who tries to rescue?
option-rescues-me = I do
option-rescues-second = The person in corner 2
option-rescues-third = The person in corner 3
option-rescues-turns = We take turns
option-rescues-none = No one
ask-outside = Who is left outside?
option-outside-me = I am
option-outside-second = The person in corner 2
option-outside-third = The person in corner 3
option-outside-turns = We take turns
option-outside-none = No one

step-mine = What do you do when the tension rises?
    .short = What I do
    .lead = Most of these began as a way to keep the peace. Tick what fits.
    .example = “I carry messages, and I soothe. In the end I am the one who cannot sleep.”
help-mine-1 = What do you do in the first minute?
help-mine-2 = What does it spare the other two?
help-mine-3 = What does it cost you?
ask-mine = When it gets tense, I
option-mine-sides = Take sides
option-mine-carry = Carry messages
option-mine-soothe = Soothe
option-mine-joke = Make a joke
option-mine-leave = Leave
option-mine-fix = Try to fix it
option-mine-secret = Keep a secret
option-mine-quiet = Say nothing and feel bad
ask-mine-own = Something else

step-both = How could you stay close to both?
    .short = Close to both
    .lead = In touch with each of them, and on no one’s side. What would that sound like?
    .example = “I like you both. Let us cook on Sunday. I will not be the judge of the rent.”
help-both-1 = What do you share with each of them that is not about this?
help-both-2 = Could you say the same line if both were in the room?
help-both-3 = You may care about their feelings and still leave the quarrel to them.
ask-both = A line to each of them

step-hand-back = How could you hand the message back?
    .short = Hand it back
    .lead = A short, kind line for when someone asks you to pass it on.
    .example = “That sounds hard. Please tell Ode yourself. I trust you two with it.”
help-hand-back-1 = Such as: “Please tell her yourself,” or “I would rather you asked him.”
help-hand-back-2 = Could you say it in a warm voice?
help-hand-back-3 = What would you say if they asked a second time?
ask-hand-back = My line

step-try = When could you try it?
    .short = Try it
    .lead = One line, one time, with the one where it is easier.
    .example = “When Sam comes to me about the rent, I will say my line and go on cooking. If Sam sulks, I will let it be.”
help-try-1 = What could make you slip back into the old role?
help-try-2 = What will you do with the uneasy feeling afterwards?
ask-try = My plan
ask-try-day = A day for it
    .hint = This page can come back to you on that day

step-after = How did they react?
    .short = After it
    .lead = For later, when you have tried it. Leave it for now.
    .example = “I said it once. Sam was cool for an evening, then talked to Ode. I will keep the line.”
help-after-1 = What did you feel when you did not step in?
help-after-2 = Did you stay in touch with both?
help-after-3 = If they pulled harder: that can pass. What would help you to hold on?
ask-tried = What I did
ask-reaction = How they reacted, and how I felt
ask-keep = What I will keep or change
