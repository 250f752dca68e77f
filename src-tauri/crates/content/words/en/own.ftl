# Own exercises: written in the app, or brought in from a file.

own-lead = Write an exercise that fits you, or bring one in from your therapist.
own-new = Write an exercise
own-carry-on = Carry on with what you began
own-empty = None yet. An exercise can be as small as one question.
own-begin-named = Start: { $name }
own-change = Change
own-change-title = Change an exercise
own-change-named = Change: { $name }
own-remove-named = Remove: { $name }
own-removed = Removed. What you wrote with it stays.
own-kept = Kept. You find it in Skills.
own-brought = It is here now. You find it in Skills.
own-faults = This needs a change first. Nothing was kept.

# Writing one.
own-editor-lead = Ask what you would ask a friend. A few steps are enough.
own-title = What is it called?
own-purpose = What is it for?
own-purpose-hint = One line, such as “To arrive after work”.
own-helps-with = What does it help with?
own-minutes = How many minutes?
own-rates = What is rated before and after?
own-rates-none = Nothing
own-caution = When is something else better?
own-caution-hint = You can leave this empty.
own-place-step = Step { $number }
own-question = The question, or what to do
own-more = One sentence more
own-kind = What is asked for?
own-kind-long = Free writing
own-kind-text = One line
own-kind-list = A few short lines
own-kind-choice = One of some options
own-kind-multi = Any of some options
own-kind-slider = A number from 0 to 100
own-kind-check = A tick
own-kind-plan = A small plan
own-kind-guide = Nothing: lines to read slowly
own-kind-timer = Nothing: a quiet time
own-options = The options
own-lines = The lines
own-low = What does 0 mean?
own-high = What does 100 mean?
own-seconds = How many seconds?
own-step-add = Add a step
own-step-up = Move up: step { $number }
own-step-down = Move down: step { $number }
own-step-remove = Remove step { $number }
own-step-removed = Step removed.
own-close = Close
own-waits = What you write waits here until you keep it.
own-other-waits = You began to write another one: “{ $name }”. It is not kept as an exercise yet.
own-no-title = without a title
own-let-go = Let it go and write this one
own-look = Try it out
own-keep = Keep it

# Trying it out.
own-preview = This is only a try. What you enter here is not kept.
own-preview-next = Next step
own-back = Back to writing

# From a file.
own-file = From your therapist
own-file-lead = An exercise can come as a file. It is looked at first, and brought in when you say so.
own-file-path = File
own-file-choose = Choose a file
own-file-look = Look inside
own-found = In this file
own-bring = Bring it in
own-replaces = It takes the place of your exercise “{ $name }”. What you wrote with that one stays.
own-for-therapists = For therapists: what such a file is
own-for-therapists-text =
    It is a zip with two files: exercise.json says what the exercise asks, en.ftl has its words. Every exercise of this app is made the same way.

    It can never run a program, reach the network or change how the app looks. Every fault is named with its place.

    Please give sources, cautions, and a name of your own, such as yourname.evening.
