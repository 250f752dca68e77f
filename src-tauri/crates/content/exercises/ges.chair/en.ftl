# The empty chair (ges.chair, edition 1).

exercise = The empty chair
    .purpose = Say what was left unsaid, and hear the other side.
    .school = Empty chair and two-chair dialogue (gestalt, emotion-focused therapy)
    .stirs = Strong feelings can come. You can move the chair away at any moment.
    .evidence = With a therapist beside, small trials found that it helps. On your own it has hardly been tested.

caution-1 = Never alone with someone who abused you.
caution-2 = Not if you feel unreal, hear voices, lost someone in the last months, or think of dying.
caution-3 = Agree it with your therapist. Doing it in the room is best.
caution-4 = At a very high alarm the app leads you back to now. Help is there, too.

step-who = Who or which part sits there, and what is unfinished?
    .short = Who
    .lead = One person, or a part of you.
    .example = “My brother. I never said that I was proud of him.”
ask-chair = In the chair is
option-chair-other = Someone else
option-chair-critic = My inner critic
ask-unfinished = What is unfinished
ask-unfinished-before = How unfinished does it feel?
    .low = at peace with it
    .high = wide open

step-distance = At which distance is it all right?
    .short = Distance
    .lead = Near, far, behind a window. Try it.
    .example = “Far, by the door.”
ask-distance = Distance
    .low = very near
    .high = very far
ask-dist-there = How distressed am I as I see them?
    .low = fully calm
    .high = the most I can imagine

step-speak = Speak, and change places
    .short = Two chairs
    .lead = First from you: what hurt, what you miss, what you needed. Then answer as them.
    .example = “Me: I looked for you in the first row. Them: I was at the back, and I clapped.”
help-speak-1 = What did you never say?
help-speak-2 = What would they answer, if they could hear it?
ask-turns = The talk
side-turns-me = Me
side-turns-them = The other chair

step-critic = Let the critic speak, and answer it
    .short = The critic
    .lead = The critic says what it worries about. You answer with a feeling and a need.
    .example = “Critic: they will laugh. Me: I feel small, I need you to slow down.”
help-critic-1 = What is the critic afraid would happen?
ask-critic-turns = The talk
side-critic-turns-critic = The critic
side-critic-turns-me = Me
ask-protects = What does it try to protect?

step-know = From you: what do you know now?
    .short = What I know
    .lead = What you hold on to, what you let go, where your line is. You do not have to make peace.
    .example = “I was loved in his way. I still wish he had said it.”
ask-know = I know now
ask-unfinished-after = How unfinished does it feel?
    .low = at peace with it
    .high = wide open

step-ordinary = Back to the room, and one ordinary thing
    .short = Back to now
    .lead = You have looked at something hard. Now come back, step by step.
ask-ordinary = Back to now
line-ordinary-1 = Put both feet on the floor, and feel it hold you.
line-ordinary-2 = Look around. Find three things of one colour.
line-ordinary-3 = Listen for the sound that is farthest away.
line-ordinary-4 = Move the chair away, or turn it. Choose one ordinary thing.
