# Bringing in what was written in another app: which file, what is in it, the report, taking it back.

import-lead = You see what is in a file first. Nothing is changed before you say so.

# What can be read.
import-readable = What can be read
import-readable-about = Nothing is sent anywhere. The file stays as it is.
import-app-freeCbt = FreeCBT
import-where-freeCbt = In its settings, choose Export.
import-app-quirk = Quirk
import-where-quirk = It has no export. A copy of what it stored can be read.
import-app-daylio = Daylio
import-where-daylio = Under More you can export a table (CSV) or make a backup. Both can be read.
import-app-dailyYou = Daily You
import-where-dailyYou = In its settings, make a backup. It is a zip file.
import-app-dayOne = Day One
import-where-dayOne = Export as JSON. It is a zip file. Plain text works, too.
import-app-jrnl = jrnl
import-where-jrnl = Take its text file or folder as it is, or its JSON.
import-app-miniDiary = Mini Diary
import-where-miniDiary = Export as JSON.
import-app-redNotebook = RedNotebook
import-where-redNotebook = Take the folder with a file for each month.
import-app-pixels = Pixels
import-where-pixels = Its export is a JSON file.
import-app-table = A table
import-where-table = A CSV file from any app. You say what its columns hold.
import-app-betweentimes = This app
import-where-betweentimes = A file that was made for this app in “Take out your entries”.

# Which file.
import-file = Which file or folder?
import-path = File or folder to bring in
import-choose = Choose a file
import-choose-folder = Choose a folder
import-look = See what is in it

# What is in it.
import-found = What is in it
import-format = What it is
import-format-hint = If it is something else, choose what it is.
import-format-open = Not known yet
import-format-betweentimes = This app
import-format-freeCbt = FreeCBT, JSON
import-format-freeCbtBackup = FreeCBT, backup text
import-format-freeCbtTable = FreeCBT, table (CSV)
import-format-quirk = Quirk
import-format-daylioTable = Daylio, table (CSV)
import-format-daylioBackup = Daylio, backup
import-format-dailyYou = Daily You, JSON
import-format-dailyYouBackup = Daily You, backup
import-format-dayOne = Day One, JSON
import-format-dayOneText = Day One, plain text
import-format-dayOneClassic = Day One, classic
import-format-jrnl = jrnl, JSON
import-format-jrnlText = jrnl, plain text
import-format-miniDiary = Mini Diary
import-format-redNotebook = RedNotebook
import-format-pixels = Pixels
import-format-table = A table

# Entries, in a look and in a report.
import-none = There are no entries in it.
import-kinds = Entries
import-kind-checkIn = { $count ->
    [one] One check-in
   *[other] { $count } check-ins
}
import-kind-page = { $count ->
    [one] One page
   *[other] { $count } pages
}
import-kind-run = { $count ->
    [one] One record or exercise
   *[other] { $count } records or exercises
}
import-kind-card = { $count ->
    [one] One coping card
   *[other] { $count } coping cards
}
import-kind-questionnaire = { $count ->
    [one] One questionnaire
   *[other] { $count } questionnaires
}
import-kind-task = { $count ->
    [one] One piece of homework
   *[other] { $count } pieces of homework
}
import-span = From { $first } to { $last }.
import-day = All of { $day }.
import-outcome = What is new
import-added = { $count ->
    [0] No entry is new.
    [one] One entry is new.
   *[other] { $count } entries are new.
}
import-updated = { $count ->
    [one] One entry was changed there. It gets a new version here.
   *[other] { $count } entries were changed there. They get a new version here.
}
import-unchanged = { $count ->
    [one] One entry is here already.
   *[other] { $count } entries are here already.
}
import-skipped-changedHere = { $count ->
    [one] One entry was changed there and here. Yours here stays as it is.
   *[other] { $count } entries were changed there and here. Yours here stay as they are.
}
import-skipped-inBin = { $count ->
    [one] One entry is left out: it is in Recently deleted.
   *[other] { $count } entries are left out: they are in Recently deleted.
}
import-skipped-erased = { $count ->
    [one] One entry is left out: you erased it here.
   *[other] { $count } entries are left out: you erased them here.
}

# What stays behind.
import-losses = What does not come along
import-loss-empty = { $count ->
    [one] One empty entry
   *[other] { $count } empty entries
}
import-loss-unreadable = { $count ->
    [one] One entry that cannot be read
   *[other] { $count } entries that cannot be read
}
import-loss-photos = { $count ->
    [one] One photo
   *[other] { $count } photos
}
import-loss-recordings = { $count ->
    [one] One sound or film
   *[other] { $count } sounds or films
}
import-loss-otherFiles = { $count ->
    [one] One other file
   *[other] { $count } other files
}
import-loss-places = { $count ->
    [one] One place
   *[other] { $count } places
}
import-loss-weather = { $count ->
    [one] One note of the weather or of a device
   *[other] { $count } notes of the weather or of a device
}
import-loss-goals = { $count ->
    [one] One goal, or how it went
   *[other] { $count } goals, or how they went
}
import-loss-reminders = { $count ->
    [one] One reminder
   *[other] { $count } reminders
}
import-loss-templates = { $count ->
    [one] One template
   *[other] { $count } templates
}
import-loss-achievements = { $count ->
    [one] One badge or count of days
   *[other] { $count } badges or counts of days
}
import-loss-formatting = { $count ->
    [one] Bold, colours or links in one entry. The words stay.
   *[other] Bold, colours or links in { $count } entries. The words stay.
}
import-loss-deleted = { $count ->
    [one] One entry you had deleted there
   *[other] { $count } entries you had deleted there
}
import-loss-settings = { $count ->
    [one] One setting of the other app
   *[other] { $count } settings of the other app
}
import-loss-devices = { $count ->
    [one] On which device one entry was written
   *[other] On which device { $count } entries were written
}
import-unknown = { $count ->
    [one] One field this app does not know
   *[other] { $count } fields this app does not know
}
import-unknown-field = { $name }: { $count } times
import-settings-kept = { $count ->
    [one] One setting is here already. It stays as it is here.
   *[other] { $count } settings are here already. They stay as they are here.
}

# A table.
import-table = What the columns hold
import-table-about = The first rows are below. A row without a day cannot come in.
import-table-rows = The first rows
import-role-day = Day
import-role-time = Time
import-role-mood = Mood
import-role-title = Title
import-role-text = Words
import-role-tags = Tags
import-role-none = No column

# Moods by their names.
import-moods = Moods
import-moods-about = Each name can stand for a number from 0 to 10. This app keeps your answer for next time.
import-mood = { $count ->
    [one] “{ $name }”, in one entry
   *[other] “{ $name }”, in { $count } entries
}
import-mood-none = No number, comes as a tag

# Bringing in.
import-backup = A backup is made first.
import-bring = Bring it in
import-nothing-new = Nothing in it is new.
import-leave = Leave it
import-brought = It is in your journal. The report is below.

# What was brought in.
import-earlier = What was brought in
import-earlier-none = Nothing was brought in yet.
import-earlier-line = { $day }: { $app }
import-earlier-file = From the file { $file }.
import-undo = Take it back
import-undo-of = Take it back: what came in on { $day } from { $app }
import-undo-sure = Take this back?
import-undo-about = What came in goes to Recently deleted. What it changed is as it was before.
import-undo-stays = What you changed since then stays.
import-undo-keep = Keep it
import-undone = Taken back on { $when }.
import-undone-short = taken back
import-undone-binned = { $count ->
    [one] One entry went to Recently deleted.
   *[other] { $count } entries went to Recently deleted.
}
import-undone-reverted = { $count ->
    [one] One entry is as it was before.
   *[other] { $count } entries are as they were before.
}
import-undone-stay = { $count ->
    [one] One entry stays, because you changed it.
   *[other] { $count } entries stay, because you changed them.
}
