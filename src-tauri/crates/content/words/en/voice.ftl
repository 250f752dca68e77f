# Inputs that speak, write to somebody, or happen in time: dialogues, rehearsals, letters, curves, pictures.

voice-read-aloud = Read aloud

# Two sides that take turns.
voice-turn = Now speaking: { $side }
voice-say = Say it and change sides
voice-say-stay = Say it and stay here
voice-switch = Change to: { $side }
voice-turn-edit = Change: { $said }
voice-turn-rated = Distress { $dist }
voice-turn-distress = How distressed are you after this?
voice-turn-distress-hint = You can leave this out. 0 is calm, 100 the most you can imagine.
voice-turns-full = That is room for { $most } turns. You can change or remove some.

# A rehearsal in rounds.
voice-no-replies = There are no replies from before yet. You can go back and write some.
voice-first-round = Draw a reply
voice-next-round = Draw another reply
voice-round = Round { $number } of { $of }
voice-they-say = They say:
voice-you-say = What do you say?
voice-you-say-hint = You can also say it aloud, and write nothing.
voice-rounds-over = These were all the rounds. You can go on.
voice-earlier-rounds = Earlier rounds
voice-said-aloud = Said aloud

# A letter that may stay closed.
voice-letter-close = Keep it closed until a day
voice-letter-until = Until which day?
voice-letter-span = Choose a day from tomorrow to ten years from now.
voice-letter-closed = This letter is closed until { $day }.
voice-letter-open = Open it now anyway
voice-letter-sure = You chose to wait. Would you like to open it all the same?
voice-letter-leave = Leave it closed
voice-letter-yes = Open it

# A curve over time.
voice-curve-none = No rating yet. Give one whenever it changes.
voice-curve-now = Now { $now }. The highest was { $most }, over { $times ->
    [one] one rating.
   *[other] { $times } ratings.
}
voice-curve-due = How strong is it now?
voice-point = { $at }: { $value }

# Parts of the body in turn.
voice-part-before = Part before
voice-part-next = Next part
voice-all-parts = All parts
voice-no-parts = All parts were left out. You can go back, or go on.

# A picture.
voice-photo = A picture
voice-photo-label = A picture
voice-photo-hint = It is drawn anew and kept inside your journal, without place and date.
voice-photo-choose = Choose a picture
voice-photo-another = Choose another picture
voice-photo-shows = What does it show?
voice-photo-remove = Remove the picture
voice-photo-removed = Picture removed.
voice-photo-working = One moment.
voice-photo-wrong = This file could not be read as a picture. Nothing has changed.
