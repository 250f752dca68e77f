# One event, several lenses: looking at an entry again through another approach.

lenses-again = Look at this again
lenses-again-lead = The same event through another approach. What you wrote stays as it is.
lenses-another-way = Look at this another way
lenses-none = There is nothing to show here right now.
lenses-also = Also tells of this:
lenses-apart = Not the same event
lenses-apart-named = Not the same event: { $name }
lenses-apart-done = The two are apart now. Both stay as they are.
lenses-entry = { $what }: { $title }
lenses-on-map = What this tells is on your map.
lenses-put-on = Put it on my map
lenses-take-off = Take it off my map
lenses-put-on-done = It is on your map.
lenses-taken-off = It is off your map. The entry stays as it is.
lenses-open-map = Open my map
