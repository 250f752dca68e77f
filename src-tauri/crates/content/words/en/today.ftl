# Today: a check-in, what waits, and a few beginnings.

today-hello-morning = Good morning
today-hello-afternoon = Good afternoon
today-hello-evening = Good evening
today-hello-night = Hello
today-lead = { $day }. Nothing here is required. Pick what helps.
today-welcome-back = Welcome back. Nothing to catch up.

today-question = How are you right now?
today-mood = Overall mood
today-of-ten = { $value } out of 10
# The three sides of the mood grid. The ends are adjectives: "a little tense", "very calm".
today-pleasant = Mood
today-pleasant-low = unpleasant
today-pleasant-high = pleasant
today-energy = Energy
today-energy-low = low
today-energy-high = high
today-calm = Tension
today-calm-low = tense
today-calm-high = calm
today-low = Would your safety plan help?

today-more = Add more
today-line = A line about it
today-name-feelings = Name some feelings
today-feelings = Which feelings are here?
today-feelings-away = The list of feelings did not open. You could describe it in a line.
today-distress = Distress
today-sleep = Sleep last night
today-sleep-time = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
}

today-save = Save check-in
today-saved = Your check-in is saved.
today-save-changes = Save changes
today-leave-as-was = Leave it as it was
today-waiting = Picked up from { $when }.
today-start-anew = Start a new one

today-so-far = Check-ins today
today-change = Change
today-change-at = Change the check-in of { $time }
today-bin = Move to bin
today-bin-at = Move the check-in of { $time } to the bin
today-binned = The check-in is in the bin. It stays there for 30 days.

today-carry-on = Carry on
today-kind-page = Page
today-kind-check-in = Check-in
today-kind-card = Coping card
today-kind-questionnaire = Questionnaire
today-kind-task = Homework
today-steps = { $done } of { $all } steps have something in them.
today-kept = Kept on { $when }.
today-changes-kept = Changes kept on { $when }.
today-continue = Continue
today-continue-with = Continue: { $name }
today-let-go = Let go
today-let-go-of = Let go: { $name }
today-let-go-done = The draft is gone. Nothing else changed.

today-planned = Planned for today
today-planned-lead = You planned these for now. Another day is fine, too.
today-planned-begin = Begin
today-planned-begin-for = Begin: { $name }
today-planned-since = Planned for { $day }
today-planned-later = Not now
today-planned-later-for = Not now: { $name }
today-planned-gone = No longer planned.
today-again = Ask me again
today-again-lead = You wanted to look at these again. It is fine to leave them.
today-go-on = How did it go?
today-go-on-for = How did it go: { $name }
today-rate = Rate again
today-rate-for = Rate again: { $name }
today-review = A look at what helps you
today-review-lead = Once a month, five to ten minutes: what to keep, change or let rest.
today-review-look = Look now
today-review-later = In a month
today-review-postponed = We will ask again in a month.
today-check-in = Check in now
today-check-in-for = Check in now, after the wait: { $name }
today-wait = Wait, and rate again
today-wait-why = Rate now, do nothing special, and rate again. This shows what a moment does by itself.
today-wait-for = In { $minutes } minutes
today-wait-at = You are asked again { $when }.
today-wait-stop = No longer wait
today-letter = Read your letter
today-letter-for = Read your letter: { $name }
today-not-now = Leave it
today-not-now-for = Leave it: { $name }
today-not-asked = We will not ask about this again.

today-start = Something for now
today-write = Write
today-write-about = A free page in your journal
today-record = Weigh a thought
today-record-about = A thought record in seven small steps
today-short = Catch a thought
today-short-about = A short record, for a harder day
today-practice = Practise
today-practice-about = Breathing, grounding, a short pause

# Homework and the next session.
today-homework = Your homework
today-homework-all = See the whole plan
today-session = Your session
today-session-today = Your session is today.
today-session-tomorrow = Your session is tomorrow.
today-session-over = Was your session on { $day }?
today-session-prepare = Prepare it
today-session-after = Write down what stayed
today-session-plan = Note the next one
