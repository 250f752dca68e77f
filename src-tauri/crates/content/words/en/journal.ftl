# The journal: the list, the page that is open, its marks and its earlier versions.

journal-new = New page
journal-back = Back to the list
journal-choose = Choose an entry to read it here.
journal-empty = What you write, your check-ins and your practices will gather here. A few words are enough.
journal-three-lines = Write three lines

journal-search = Search your words
journal-found = { $count ->
    [0] Nothing found.
    [one] One entry.
   *[other] { $count } entries.
}
journal-found-more = The newest { $count } entries. There may be more.
journal-none = Nothing here fits. You could use fewer words, or clear the filters.
journal-show-more = Show more

journal-on-this-day = On this day
journal-on-this-day-none = There is nothing from this day yet. What you write now can come back here in time.
journal-years-ago = { $count ->
    [one] One year ago
   *[other] { $count } years ago
}
journal-months-ago = { $count ->
    [one] One month ago
   *[other] { $count } months ago
}
journal-unsaved = Not saved yet
journal-untitled = A page without a title

journal-kinds = Kinds of entry
journal-kind-pages = Pages
journal-kind-check-ins = Check-ins
journal-kind-runs = Exercises
journal-kind-questionnaires = Questionnaires
journal-kind-tasks = Homework
journal-filters = More filters
journal-filters-on = More filters (in use)
journal-filters-clear = Clear filters
journal-filter-tag = Tag
journal-filter-feeling = Feeling
journal-filter-mood-low = Mood from
journal-filter-mood-high = Mood to
journal-filter-since = From this day
journal-filter-until = To this day
journal-any = Any

journal-mood = Mood { $mood } out of 10
journal-written = { $day }, { $time }.
journal-at = { $time }.
journal-changed = Changed on { $when }.
journal-pending = There are changes to this that are not saved yet.
journal-carry-on = Carry on with the changes
journal-change = Change
journal-open = Open
journal-print = Print
journal-pin = Pin to the top
journal-unpin = No longer pin
journal-pinned = Pinned
journal-pinned-now = It is pinned. It stands at the top of your journal now.
journal-unpinned = It is no longer pinned. It stays under its day.
journal-bin = Move to bin
journal-binned = It is in the bin. It stays there for 30 days.
journal-to-session = Bring to my next session
journal-never-export = Leave out of every export

journal-changing = Change this page
journal-begun = Begun on { $when }.
journal-title = Title, if you like
journal-text = Your words
journal-mood-label = Mood, if you like
journal-save = Save page
journal-saved = Your page is saved.
journal-close = Close and keep the draft
journal-let-go = Let this page go
journal-let-go-changes = Let the changes go

journal-prompts = Need a way to begin?
journal-prompt-three = Three lines
journal-prompt-three-text =
    One thing I noticed today:

    One thing I felt:

    One thing I would like to remember:
journal-prompt-now = Right now
journal-prompt-now-text = What I can see, hear and feel right now:
journal-prompt-stuck = Something that stays with me
journal-prompt-stuck-text = This keeps coming back to me, and what it may need:
journal-prompt-eased = What eased it
journal-prompt-eased-text = A moment that was a little lighter, and what was different:
journal-prompt-session = For my next session
journal-prompt-session-text = What I would like to say, even if it is hard to say:
journal-prompt-friend = To someone I care about
journal-prompt-friend-text = If a friend felt this way, I would tell them:

journal-versions = Earlier versions
journal-versions-lead = Each time you save, the version before is kept. Bringing one back keeps the others too.
journal-version = Saved on { $when }
journal-bring-back = Bring this one back
journal-bring-back-of = Bring this one back: saved on { $when }
journal-brought = The earlier version is back.

journal-answers = What you answered
journal-noticed = What I noticed
journal-before-after = Before: { $before }. After: { $after }.
journal-hot = { $line } (the one that hurt most)
journal-belief = How much I believed it: { $value } out of 100
journal-ticked = Yes
journal-played = { $minutes ->
    [0] { $seconds } seconds
    [one] About one minute
   *[other] About { $minutes } minutes
}
