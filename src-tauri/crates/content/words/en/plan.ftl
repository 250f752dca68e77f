# The plan: the next session, homework, and what may come next.

plan-lead = What you want to try before your next session. Nothing here is counted or marked.
plan-homework = Your homework
plan-more = Around your plan
plan-goals = My goals
plan-week = My week
plan-staying-well = Staying well
plan-understand = What brings me here

# Sessions.
plan-session = Your sessions
plan-session-none = When you know the day of your next session, you can note it here.
plan-session-on = { $time ->
    [none] Your next session is on { $day }.
   *[other] Your next session is on { $day } at { $time }.
}
plan-session-passed = Was your session on { $day }? You can write down what stayed with you.
plan-session-with = With { $name }
plan-session-contact = { $contact }
plan-session-marked = { $count ->
    [0] Nothing is marked for the session yet.
    [one] One entry comes along.
   *[other] { $count } entries come along.
}
plan-session-change = Change the day or the name
plan-session-set = Note the next session
plan-session-day = The day of your next session
plan-session-no-day = I do not know yet
plan-session-time = Time of day
plan-session-therapist = What is your therapist called?
plan-session-reach = How do you reach them?
plan-session-private = It stays in your journal, on this computer.
plan-session-save = Keep it
plan-session-saved = Kept.
plan-session-cancel = Cancel
plan-prepare = Prepare the session
plan-prepared = Go on preparing
plan-after = After the session
plan-after-again = Open what stayed with me

# What was agreed on.
plan-agreed = Agreed on { $day }
plan-agreed-about = Tick what goes into your homework. The rest stays in your notes.
plan-agreed-take = Put it into my homework
plan-agreed-none = Leave it in my notes
