# Thought records: the list, what waits, and ways to begin.

records-lead = Look at one hard moment, one question at a time. You can stop at any step and come back.
records-start-full = Full record
records-full-about = Seven small steps around one thought.
records-start-short = Short record
records-short-about = A few lines, for a harder day.

records-carry-on = Carry on
records-carry-on-with = Carry on: { $name }
records-steps = { $done } of { $all } steps have something in them.
records-changing = Changes to a record you kept before.
records-kept-at = Kept on { $when }.
records-let-go = Let go: { $name }
records-let-go-done = The draft is gone. Nothing else changed.

records-kept = Your records
records-more = Show more
records-bin = Move to bin: { $name }
records-binned = The record is in the bin. It stays there for 30 days.

records-empty = Your records will be here
records-empty-text = Each one holds a moment, a thought, and how you saw it in the end. The first one can be small.
