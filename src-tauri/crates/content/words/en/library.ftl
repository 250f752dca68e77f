# The skills library: finding an exercise, and one of them whole.

library-lead = Every exercise in one place. Find one by a word, or by what would help.
library-search = Find by a word
library-need = What would help
library-minutes = Time there is
library-school = School
library-effort = Effort
library-position = Body
library-breath = Breath
library-any = Any
library-up-to = Up to { $minutes } minutes
library-effort-1 = Light
library-effort-2 = Some effort
library-effort-3 = Heavy
library-effort-said-1 = Light.
library-effort-said-2 = Some effort.
library-effort-said-3 = Heavy: pick a steady day.
library-body-seated = Sitting is fine
library-body-lying = Lying down is fine
library-body-moving = Standing or moving
library-body-eyesOpen = Eyes can stay open
library-breath-with = About the breath
library-breath-without = Not about the breath
library-show-hidden = Show what I put out of sight ({ $count })
library-found = { $count ->
    [0] Nothing fits all of this. Leaving one question open may help.
    [one] One exercise.
   *[other] { $count } exercises.
}
library-all = Show all again
library-used = { $times ->
    [one] Used once.
   *[other] Used { $times } times.
}
library-lying = Lying down is fine
library-moving = Standing or moving

# The schools. The plain name first.
library-school-own = Your own
library-school-cbt = Thoughts and action (cognitive behavioural)
library-school-mindfulness = Mindfulness
library-school-breathing = Breathing
library-school-relaxation = Relaxation
library-school-grounding = Grounding
library-school-emotion = Feelings and hard moments (dialectical behaviour)
library-school-acceptance = Making room and what matters (acceptance and commitment)
library-school-compassion = Kindness and good things
library-school-dynamic = Patterns and the past (psychodynamic)
library-school-gestalt = Here and now (gestalt)
library-school-family = Family and relationships (family systems)
library-school-narrative = My story (narrative)
library-school-communication = Talking with others
library-school-body = Body, sleep and pain
library-school-journal = Daily notes
library-school-sessions = Around sessions
library-school-plans = Plans
library-school-other = Other schools

# One exercise.
library-carry-on = Add to the one you began
library-try = Try it now
library-plan = Plan it
library-plan-day = Which day?
library-plan-keep = Plan it for this day
library-planned = Planned for { $day }.
library-planned-done = Planned for { $day }.
library-unplan = No longer plan it
library-card = Put it on a card
library-hide = Put out of sight
library-show = Bring back in sight
library-hidden-done = Out of sight. What you wrote with it stays.
library-shown-done = In sight again.
library-when-not = Before you choose it
library-steps = Its steps
library-step-sometimes = (for some choices)
library-step-later = (on a later day)
library-example = An example
library-tested = How well it was tested
library-school-said = Where it comes from: { $school }
library-sources = Sources
library-goes-with = These go well after it:
library-before = What it was like before
library-dots = { $rating }: an open dot before, a full dot after. The newest is on the right.
library-dots-said = { $rating } before and after, { $times ->
    [one] one time
   *[other] { $times } times
}. The list below has the numbers.
library-pair = { $before } before, { $after } after.
