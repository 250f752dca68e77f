# The list of practices.

practice-lead = Short exercises for now. You can stop any of them whenever you like.
practice-need = What would help?
practice-need-all = Anything
practice-need-settle = Settle
practice-need-ground = Ground
practice-need-let-go = Let go
practice-need-kindness = Kindness
practice-need-thoughts = Thoughts
practice-need-feelings = Feelings
practice-need-act = Get going
practice-need-solve = Solve something
practice-need-people = People
practice-need-understand = Understand myself
practice-need-grief = Loss
practice-need-sleep = Sleep
practice-need-pain = Pain
practice-need-urges = Urges and habits
practice-need-grow = Grow
practice-need-sessions = Sessions
practice-need-plan = Plan
practice-time = How much time is there?
practice-time-any = Any
practice-time-short = Up to 3 minutes
practice-time-middle = About 5 minutes
practice-time-long = 10 minutes or more
practice-found = { $count ->
    [0] Nothing for both of these. You could choose another time.
    [one] One practice.
   *[other] { $count } practices.
}

practice-eyes-open = Eyes can stay open
practice-no-breath = Not about the breath
practice-seated = Sitting is fine
practice-start = Start
practice-start-named = Start: { $name }

# How well an exercise was tested as a step of its own.
practice-grade-A = Tested well on its own, in many studies.
practice-grade-B = Tested in studies, on its own or as the main part.
practice-grade-C = Part of therapies that were tested. Not tested much on its own.
practice-grade-D = From tradition and clinical experience. Little was tested.
