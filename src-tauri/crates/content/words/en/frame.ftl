# The frame around every screen: places, the group that is always there, notes, keys.

frame-name = Betweentimes
# Shown over the page while the window has no focus, when that is wished.
frame-away = Come back to this window to go on.
# Shown in the title bar while everything is hidden. It gives nothing away.
frame-neutral-title = Notes
frame-skip = Skip to the page
frame-nav = Main
frame-places = Places
frame-places-here = Places: { $place }
frame-always = Always here
frame-loading = Opening

frame-today = Today
frame-journal = Journal
frame-thought-records = Thought records
frame-practice = Practice
frame-library = Skills
frame-cards = Coping cards
frame-hard-moment = A hard moment
frame-plan = Plan
frame-insights = Insights
frame-brief = For my session
frame-helped = What helped me
frame-measures = Questionnaires
frame-map = My map
frame-recurring = Thoughts that come back
frame-week = My week
frame-own-exercises = Own exercises
frame-settings = Settings
frame-guide = Guide
frame-help = Help now
frame-safety-plan = Safety plan
frame-hide-now = Hide now
frame-data = Your data
frame-import = Bring in from another app
frame-export = Take out your entries
frame-recently-deleted = Recently deleted
frame-thought-record = Thought record

frame-undo = Undo
frame-close-note = Close this note
frame-close = Close
frame-back = Back
frame-hide-count = Shift { $count } of { $of } to hide

frame-hidden-heading = Notes
frame-hidden-back = Back

frame-still-here = Still here?
frame-still-here-text = Nothing has moved for a while. Your journal locks in { $seconds } seconds. What you typed is kept.
frame-still-here-stay = Keep it open
frame-still-here-lock = Lock now

frame-not-shown = This page did not open
frame-not-shown-text = Your words are safe. You could try again, or go to another page.
frame-try-again = Try again

palette-title = Find and do
palette-label = Type what you want to do or find
palette-hint = Use the arrow keys to choose, and Enter to go.
palette-results = Results
palette-actions = Actions
palette-entries = Things you wrote
palette-exercises = Exercises
palette-none = Nothing found for these words.
palette-found = { $count ->
    [one] One result.
   *[other] { $count } results.
}

frame-key-check-in = Check in
frame-key-thought-record = New thought record
frame-key-breathing = Breathe now
frame-key-new = New page, or new of this kind
frame-key-search-here = Search on this screen
frame-key-search-everywhere = Search everything you wrote
frame-key-palette = Find and do
frame-key-save = Save now
frame-key-next = Save, or go to the next step
frame-key-print = Print this
frame-key-back = Back
frame-key-forward = Forward
frame-key-lock = Lock
frame-key-guide = Guide for this screen
frame-key-keys = List of keys
frame-key-next-region = Next part of the window
frame-key-previous-region = Part of the window before
frame-key-larger = Larger text
frame-key-smaller = Smaller text
frame-key-undo = Take back what was done last
frame-key-full-screen = Fill the screen, or no longer
frame-key-close = Close the app
frame-key-plain-size = Text size back to 100 %
frame-key-shift = Hide now (Shift three times)
