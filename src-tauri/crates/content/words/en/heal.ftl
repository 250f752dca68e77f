# A damaged journal: what happened, what is safe, what you can do; and what came of it.

heal-title = Your journal is damaged
heal-looking = We look at the damage and for a backup. Nothing is changed.
heal-key = Passphrase or recovery code
heal-key-lead = To look at the damage, we need what opens your journal. One of the two is enough.
heal-key-go = Look at the damage

heal-what = What happened
heal-parts = { $damaged ->
    [0] Each part of the file can be read, but the parts do not fit together.
    [one] One of { $pages } parts of the file cannot be read.
   *[other] { $damaged } of { $pages } parts of the file cannot be read.
}
heal-gone = The file of your journal is not there any more, or nothing in it can be read.
heal-keys = The keys of your journal cannot be read. No backup here has them. This is not about your passphrase.

heal-safe = What is safe
heal-untouched = The damaged file was not touched. It stays as it is, whatever you choose.
heal-backup = The newest backup is from { $when }. We opened it a moment ago, and it is whole.
heal-no-backup = We found no backup that is whole.

heal-do = What you can do
heal-do-lead = Nothing is changed until you choose.
heal-both = Bring back the backup and add what can still be read
heal-both-text = What came after the backup is read from the damaged file, where it can be read.
heal-only = Bring back the backup only
heal-only-text = Your journal is as it was then. What came later stays in the damaged file.
heal-salvage = Bring together what can still be read
heal-salvage-text = This makes a new file from the parts that can be read.
heal-alone = Bring back the backup
heal-alone-text = Your journal is as it was then.
heal-empty = Begin with an empty journal
heal-empty-text = It opens as before. You could bring a backup into it later.
heal-elsewhere = Do you keep a backup somewhere else? Move this folder to another place, and start the app again. Then choose “I have a backup”.
heal-guide = More about this in the guide
heal-again = Look again

heal-done = Your journal is whole again
heal-done-backup = The backup from { $when } was brought back.
heal-done-entries = { $count ->
    [0] Your journal has no entries now.
    [one] Your journal has one entry now.
   *[other] Your journal has { $count } entries now.
}
heal-done-salvaged = { $count ->
    [0] Nothing more was found in the damaged file.
    [one] One of them was read in the damaged file.
   *[other] { $count } of them were read in the damaged file.
}
heal-done-later = What came after the backup is not in it.
heal-missing = These could not be read
heal-missing-text = { $count ->
    [one] One entry is in no backup, and it cannot be read in the damaged file.
   *[other] { $count } entries are in no backup, and they cannot be read in the damaged file.
}
heal-older = These came back as the backup had them
heal-older-text = Changes made after the backup are not in these.
heal-unread = { $count ->
    [one] One part of the file could not be read. What was in it may not be in a list here.
   *[other] { $count } parts of the file could not be read. What was in them may not be in a list here.
}
heal-aside = Where the damaged file is
heal-aside-text = It is as it was. You can remove it by hand when you no longer want it.
heal-open = Open my journal

heal-kind-page = Page
heal-kind-checkIn = Check-in
heal-kind-run = Record or practice
heal-kind-card = Coping card
heal-kind-questionnaire = Questionnaire
heal-kind-task = Homework
heal-kind-unknown = Something you wrote
heal-entry = { $kind }, { $day }
