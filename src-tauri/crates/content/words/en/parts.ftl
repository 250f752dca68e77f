# Fields that many screens share. Nothing is set beforehand; skipping is always fine.

parts-not-rated = not rated
parts-of-hundred = { $value } out of 100
parts-rating-number = { $label }, as a number from 0 to 100
parts-rating-clear = Clear: { $label }
parts-add = Add
parts-hours = hours
parts-minutes = minutes

parts-day = Day
parts-month = Month
parts-year = Year
parts-no-such-day = The calendar has no such day. You could look at the day and the month.

parts-mood-ends = 0 is very low, 10 is very good
parts-mood-skip = Rather not say

# $side is an adjective, such as "tense" or "calm".
parts-level-middle = in the middle
parts-level-little = a little { $side }
parts-level-fairly = fairly { $side }
parts-level-very = very { $side }

parts-feelings = Feelings
parts-feelings-chosen = Chosen feelings
parts-feelings-look = Look for a word
parts-feelings-explain = Show what each one often says
parts-feelings-none = No word like this in the list. You could add it as your own below.
parts-feeling-own = Or use your own word
parts-feeling-remove = Take away { $name }
parts-often-says = Often says: { $says }
parts-strength-low = hardly there
parts-strength-high = the most I can imagine

parts-tags = Tags
parts-tags-chosen = Chosen tags
parts-tags-hint = Any words that help you find this again. Enter or a comma adds one.
parts-tag-remove = Remove the tag { $tag }

parts-saving = Saving
parts-saved-at = Saved at { $time } on this computer
