# Inputs that speak, write to somebody, or happen in time: dialogues, rehearsals, letters, curves, pictures.

voice-read-aloud = Read aloud

# Two sides that take turns.
voice-turn = Now speaking: { $side }
voice-turn-text = Turn { $number }, { $side }
voice-say = Say it and change sides
voice-say-stay = Say it and stay on this side
voice-switch = Change to: { $side }
voice-turn-edit = Change turn { $number }: { $side }
voice-turn-remove = Remove turn { $number }: { $side }
voice-turn-removed = The turn is gone.
voice-turn-rated = Distress { $dist } out of 100
voice-turn-distress = Distress after this turn: { $side }
voice-turn-distress-hint = You can leave this out. 0 is calm, 100 the most you can imagine.
voice-turns-full = That is room for { $most } turns. You can change or remove some.

# A rehearsal in rounds.
voice-no-replies = There are no replies from before yet. You can go back and write some.
voice-another = Draw another one
voice-next-round = Next round
voice-round = Round { $number } of { $of }
voice-round-last = This is the last round. You can go on whenever you like.
voice-they-say = They say:
voice-you-say = What do you say?
voice-aloud = I said it aloud
voice-rounds-over = These were all the rounds. You can go on, or remove one and play it again.
voice-earlier-rounds = Rounds you played
voice-round-remove = Remove round { $number }
voice-round-removed = The round is gone.
voice-said-aloud = Said aloud

# A letter that may stay closed.
voice-letter-close = Keep it closed until a day
voice-letter-until = Until which day?
voice-letter-until-hint = It stays open while you are here. It closes when you leave this step.
voice-letter-again = It closes again when you leave this step. Take the tick away to keep it open.
voice-letter-span = Choose a day from tomorrow to ten years from now.
voice-letter-closed = This letter is closed until { $day }
voice-letter-open = Open it now anyway
voice-letter-sure = You chose to wait. Would you like to open it all the same?
voice-letter-leave = Leave it closed
voice-letter-yes = Open it

# A curve over time.
voice-curve-none = No rating yet. You can give one at any moment.
voice-curve-now = Now { $now }. The highest was { $most }, at { $when }.
voice-curve-due = How strong is it now?
voice-curve-put = Put this rating down
voice-curve-stopped = You stopped at { $length }. That is fine, and your curve is kept.
voice-curve-anew = Begin a new curve
voice-curve-removed = The curve is gone.
voice-curve-when = When
voice-curve-rating = Rating
voice-point = { $at }: { $value }

# Parts of the body in turn.
voice-part-before = Part before
voice-part-next = Next part
voice-part-count = Part { $at } of { $of }
voice-part-again = Once more
voice-part-then = Next: { $part }
voice-part-last = This is the last part.
voice-all-parts = All parts
voice-no-parts = All parts were left out. You can go back, or go on.

# A picture.
voice-photo = A picture
voice-photo-label = A picture
voice-photo-hint = It is drawn anew and kept inside your journal, without place and date.
voice-photo-choose = Choose a picture
voice-photo-another = Choose another picture
voice-photo-shows = What it shows
voice-photo-shows-hint = These words stand in for the picture where it cannot be seen.
voice-photo-remove = Remove the picture
voice-photo-removed = The picture is gone.
voice-photo-replaced = There is a new picture now.
voice-photo-working = One moment.
voice-photo-wrong = This file could not be read as a picture. Nothing has changed.
voice-photo-unread = This picture cannot be shown.
