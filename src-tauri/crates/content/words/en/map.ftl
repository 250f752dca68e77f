# The personal map: places that grow from linked entries, and what can be changed there.

map-lead = It grows from entries that tell of one event. You can change anything here; your entries stay as they are.
map-empty = There is nothing on the map yet.
map-empty-how = It grows when you look at an entry another way, or put an entry on the map. You find both at the end of an entry.
map-empty-own = You can also begin with a place of your own.
map-empty-journal = Open the journal

# The kinds of places, as headings.
map-kind-situation = What happened
map-kind-thought = Thoughts
map-kind-feeling = Feelings
map-kind-body = In the body
map-kind-action = What you did
map-kind-pattern = Patterns
map-kind-strength = What helps

# The drawing.
map-drawing = My map, drawn
map-drawing-said = { $places ->
    [one] One place
   *[other] { $places } places
} and { $ties ->
    [0] no lines between them.
    [one] one line between them.
   *[other] { $ties } lines between them.
} The list below says all of it.
map-drawing-pattern = Dashed boxes are patterns.
map-drawing-strength = A double edge is what helps.

# One place in the list.
map-from = { $count ->
    [one] From one entry
   *[other] From { $count } entries
}
map-from-you = You added this here.
map-entry = An entry
map-entry-said = { $what }, { $day }, { $time }
map-joined = Joined with
map-joined-with = { $name } is joined with
map-part = Take apart
map-part-named = Take apart: { $name } and { $other }
map-change = Change the words
map-change-named = Change the words: { $name }
map-change-field = What it says on the map
map-change-hint = Leave it empty, and the first words come back.
map-save = Save
map-cancel = Cancel
map-hide = Take off the map
map-hide-named = Take off the map: { $name }
map-join = Join with another place
map-join-named = Join with another place: { $name }
map-join-field = Which place?
map-join-do = Join

# Something of one’s own.
map-add = Add something
map-add-kind = What is it?
map-add-words = In your own words
map-add-do = Put it on the map
map-add-blank = A word or two is enough to begin.
map-full = Your map holds all the own places it can. You could change the words of one that is there.

# What was taken off.
map-off = Taken off the map ({ $count })
map-put-back = Put back
map-put-back-named = Put back: { $name }

# After a change, with a way to take it back.
map-changed = The words are changed.
map-hidden = It is off the map. It waits at the end of this page.
map-tied = The two are joined.
map-parted = The two are apart now.
map-added = It is on the map.
map-back = It is back on the map.
