# Inputs that are drawn: people and the lines between them, a life on a line.

draw-add = Add a person
draw-unnamed = Person { $number }
draw-name = Name or nickname
draw-generation = Where do they stand?
draw-generation-0 = Grandparents, or as old
draw-generation-1 = Parents, or as old
draw-generation-2 = My own generation
draw-generation-3 = Children, or as young
draw-marks = What is worth noting?
draw-marks-hint = A strength, a loss, a move, an illness, a rule.
draw-me = This is me
draw-me-short = me
draw-family-hint = Family by birth, family you chose, friends, those who died: whoever counts for you.
draw-open = { $name }: open in the list
draw-open-me = { $name }, me: open in the list
draw-remove-person = Remove: { $name }
draw-removed = { $name } removed.

draw-ties = Lines between people
draw-two-first = With two people you can draw a line between them.
draw-from = From
draw-to = To
draw-like = What is it like?
draw-choose = Choose
draw-add-tie = Add this line
draw-between = { $from } and { $to }
draw-tie-of = What it is like between { $between }
draw-remove-tie = Remove the line between { $between }
draw-tie-removed = Line removed.
draw-tie-close = Close
draw-tie-distant = Distant
draw-tie-conflict = Conflict
draw-tie-cutOff = Cut off
draw-tie-entangled = Very close, little room
draw-tie-caringFor = Looking after
draw-tie-onAndOff = On and off
draw-tie-unknown = Not known

draw-corner-me = Corner 1: you
draw-corner = Corner { $number }

# A life on a line.
draw-line-of = Drawn: { $label }
draw-moment-add = Add a moment
draw-moment = Moment { $number }
draw-moment-title = A title, a few words
draw-moment-age = How old were you?
draw-moment-tone = What was it like?
draw-tone-good = Good
draw-tone-hard = Hard
draw-tone-turning = A turning point
draw-moment-height = How much does it weigh?
draw-height-1 = A little
draw-height-2 = Some
draw-height-3 = Middling
draw-height-4 = Much
draw-height-5 = Very much
draw-age-unknown = age unknown
draw-moment-said = { $age }: { $title } ({ $tone })
