# My week in three minutes: what was there, and an offer to look back at it. Nothing is compared.

week-title = My week in three minutes
week-lead = What was there in the last seven days. Look at it as long as you like.
week-was = What was there
week-span = { $first } to { $last }
week-nothing = Nothing was written this week. That is fine.
week-mood = Your mood was between { $from } and { $to }, on { $days ->
    [one] one day
   *[other] { $days } days
}.
week-mood-one = Your mood was { $mood }, on { $days ->
    [one] one day
   *[other] { $days } days
}.
week-feelings = Feelings named most: { $feelings }.
week-entries = { $entries ->
    [one] You wrote one entry.
   *[other] You wrote { $entries } entries.
}
week-to-session = { $entries ->
    [one] One is marked for your session.
   *[other] { $entries } are marked for your session.
}
week-last-look = Your last look was on { $day }.
week-practised = What you practised
week-times = { $title }: { $times ->
    [one] once
   *[other] { $times } times
}
week-look = A look back
week-look-about = A few short questions about the week. Each of them may stay open.
week-begin = Begin the look

# On Today.
week-offer = Look back at your week?
week-offer-lead = It takes three minutes.
week-open = Open
week-later = Not this week
week-postponed = We will ask again in a week.
week-plan-near = Your safety plan is here if you want it.
