# Coping cards: written in a calm moment, for a hard one.

card-lead = What to do when it gets hard, in your own words. Write a card when you are calm.
card-new = New card
card-hard-moment = Show the cards for a hard moment
card-review = Look at all my skills
card-empty = No cards yet. One line is enough to begin: what helps you when it gets hard?
card-unfinished = A card is waiting to be finished.
card-carry-on = Carry on
card-binned = In Recently deleted for thirty days.
card-saved = Saved. It is here when you need it.
card-no-title = A card
card-at-hand-said = At hand
card-do-named = Begin: { $name }
card-change = Change
card-change-title = Change a card
card-change-named = Change: { $name }
card-bin = Delete
card-bin-named = Delete: { $name }

# Writing one.
card-editor-lead = All of it may stay empty but one line.
card-title = What is it called?
card-when = When do you reach for it?
card-when-hint = A sign, a place, a thought. “When I cannot stop turning it over.”
card-steps = What do you do?
card-steps-hint = Up to five short steps, the easiest first.
card-sentence = A sentence to yourself
card-sentence-hint = What a kind friend would say to you then.
card-more = More for this card
card-from = From which distress on?
card-from-hint = 0 is calm, 100 the most you can imagine.
card-up-to = Up to which distress?
card-minutes = How many minutes?
card-with = With whom?
card-person = Whom can you reach?
card-number = How do you reach them?
card-number-hint = It stays on this computer.
card-source = Which exercise does it come from?
card-source-none = None
card-at-hand = Keep it at hand for a hard moment
card-at-hand-hint = Three cards are shown there, in large letters.
card-at-hand-full = Three other cards are at hand already. The newest three are shown.
card-close = Close
card-save = Save the card

# From answers about a card.
card-of-run = Keep it as a coping card
card-of-run-lead = Your answers can become a card. You see it first, and can change any of it.

# Reading one.
card-when-said = When: { $when }
card-range-said = For distress from { $from } to { $upTo }.
card-minutes-said = { $minutes ->
    [one] One minute.
   *[other] { $minutes } minutes.
}
card-with-said = With { $with }.

# A hard moment.
card-hard-lead = You are here now. Take one thing at a time.
card-hard-back = Back to where I was
card-hard-none = There are no cards yet. One of these may help right now.
card-hard-at-once = One of these may help right now.
