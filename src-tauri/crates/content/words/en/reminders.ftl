# Reminders: off until they are wanted, at most one a day, easy to pause.

# All that a reminder says outside the window, to everybody and on every day. Nothing may be put into it.
reminders-line = A moment for you, when you like.

reminders-title = Reminders
reminders-on = Remind me
reminders-on-hint = At most once a day, and only while Betweentimes is open. None comes while you use it.
reminders-says = What a reminder says
reminders-says-hint = It says the same on every day. Other people may see it. Your own words are never in it.
reminders-time = Time
reminders-time-hint = If Betweentimes is not open then, the reminder comes when you open it that day.
reminders-days = Days
reminders-days-usual = Every day
reminders-days-none = No day is chosen, so no reminder comes.
reminders-pause = Pause
reminders-pause-hint = Reminders come again by themselves after a pause.
reminders-pause-none = There is no pause.
reminders-pause-week = Pause for a week
reminders-paused = There are none until { $day }.
reminders-resume = Resume
reminders-calendar = Calendar file
reminders-calendar-hint = A calendar can remind you while Betweentimes is closed. The file has the time, the days and the line above.
reminders-calendar-plain = This file is not encrypted. It names Betweentimes, and so may your calendar. If you change the time or the days here, save a new one.
reminders-calendar-days = Choose a day first.
reminders-calendar-path = Where to save it
reminders-calendar-choose = Choose a place
reminders-calendar-save = Save as a calendar file
reminders-calendar-now = Save
reminders-calendar-saved = Saved. You can open it with your calendar.
