# Made-up examples for screens where nothing was written yet. They are shown and thrown away, and never kept.
# A blank line starts a new part. Where a part has two lines, the first one names it.

example-show = Show me an example
example-name = An example
example-about = This is made up. It is not part of your journal, and nothing of it is kept.
example-close = Close the example

example-journal =
    A walk in the rain
    I did not want to go out. I went around the block once. The air smelled of leaves.

    Mood
    5 of 10

    Tags
    outside, rain

example-cards =
    When to reach for it
    My heart races and I want to leave the room.

    Steps
    I put both feet on the floor. I name three things that I see. I send one line to a friend.

    A sentence
    This wave is high, and it will go down again.

example-plan =
    What
    Sit by the window with a cup of tea

    When and where
    After breakfast, in the kitchen, for five minutes

    If something comes between
    If the phone rings, then I sit down after the call.

    How it went
    A part of it. Two days out of four, and that was of use.

example-insights =
    What it says
    Five days have a mood here. One day has none, and it stays a gap.

example-helped =
    A walk outside
    Nine uses. Distress was lower afterwards than time alone would explain. It may help you.

    Slow breathing
    Four uses. We can’t tell yet. That does not mean that it does nothing.

example-measures =
    A short form about low mood
    Seven of 27. The questionnaire calls this mild. Two weeks before, it was nine.

    What that says
    The change is small. It may be the wobble of the form itself.

example-recurring =
    The thought
    “They went quiet because of me.” You wrote words like these three times.

    What was answered then
    “The whole table was tired. One of them called me the next day.”

example-map =
    What happened
    A message without an answer

    Thoughts
    “I said something wrong.”

    In the body
    A tight chest

    What you did
    Looked at the phone all evening

    What helps
    A walk, and asking once

    The lines
    Each of these is joined with the one before it.

example-week =
    Your week
    Four days have a mood, from 3 to 7. Tired and hopeful were named the most.

    What was practised
    Slow breathing, two times. A thought record, once.

    What stayed
    The talk at lunch was better than I had feared.

example-safety =
    Signs that it gets hard
    I no longer answer messages, and I lie awake.

    What I can do by myself
    Take a warm shower. Put on the music from that summer. Sit on the balcony.

    Where I can go
    The library. The café by the station.

    Whom I can call
    A friend from the choir. My sister. My therapist.

    What makes things safer
    A friend keeps the key to the cabinet for now.

example-brief =
    Since the last session
    Three weeks. Mood was between 3 and 7.

    What I would like to talk about
    I put off a call for two weeks, and I do not know why.

    What I tried
    The walk after lunch, five times. It went in part.

    What I would like to ask
    Can we look at the evenings once more?

example-own =
    The name
    Three good minutes

    What it is for
    For the end of a long day

    Step one
    What was good today, even if it was small?

    Step two
    What did I do for that?
