# Your data: backups, bringing them back, checks, erasing. It never says more than a disk can keep.

data-lead = Backups, checks and erasing. Nothing here is required.

# Long work. What it is doing, in a few words.
data-working = Working. This takes a moment.
data-stop = Stop
data-stopping = Stopping, as soon as nothing is half done.
data-stage-copying = Copying the journal
data-stage-checking = Checking that all of it is whole
data-stage-packing = Writing the backup
data-stage-unpacking = Reading the backup
data-stage-encrypting = Writing it under the new key
data-stage-reading = Reading the damaged file
data-stage-merging = Putting together what was read
data-stage-erasing = Erasing in the backups
data-stage-importing = Taking in entries
data-stage-gathering = Gathering what goes in

data-show-all = Show all { $count }
data-show-fewer = Show fewer
data-path-hint = You can also type or paste the whole path.
data-path-empty = Type or choose one first.

data-backups = Backups
data-backups-none = There is no backup yet. Backups are made by themselves when something changed. You could make one now.
data-backups-last = The newest backup is from { $when }.
data-backups-same = Nothing changed since then.
data-backups-changed = Something changed since then. The next one is made by itself.
data-backups-locked = A backup opens with what opens your journal.
data-backups-plain = Without a passphrase, anyone who has a backup can open it.
data-back-up = Back up now
data-backed-up = A new backup is there, from { $when }.
data-back-up-stopped = Stopped. What you wrote was not changed.
data-rehearse = Rehearse a restore
data-rehearse-hint = A rehearsal opens the newest backup and reads all of it. Nothing is changed.
data-rehearsed = { $entries ->
    [0] The newest backup opens and is whole. There are no entries in it.
    [one] The newest backup opens and is whole. It holds one entry, from { $day }.
   *[other] The newest backup opens and is whole. It holds { $entries } entries, the newest from { $day }.
}
data-rehearsed-now = It opens with your passphrase of today.
data-rehearsed-plain = It opens by itself, like your journal.
data-rehearsed-older = It opens with an older passphrase, not with the one of today.
data-rehearsed-at = Last rehearsed: { $when }.
data-backups-list = All backups
data-backup-pinned = kept for 90 days
data-look = Look inside
data-look-own = Look inside the backup of { $when }
data-look-second = Look inside the copy of { $when }

data-second = A second folder
data-second-lead = Backups on the same disk do not survive theft or a broken disk.
data-second-offer = You could choose a folder on a stick or on another disk. Each new backup is copied there.
data-second-path = Folder for the copies
data-second-choose = Choose a folder
data-second-use = Use this folder
data-second-here = Each new backup is copied to this folder:
data-second-there = The folder is there now.
data-second-away = The folder is not there now. Copies go there again when it is back.
data-second-copied = The newest backup was copied there.
data-second-not-yet = The folder is chosen. The first copy is made later.
data-second-cut-short = Stopped. The folder is chosen, and copies go there later.
data-second-stop = Stop using it
data-second-let-go = The folder is no longer used. The copies in it stay.
data-second-list = Copies in the second folder
data-second-none = There is no copy in it yet.

data-bring = Bring back from a file
data-bring-lead = You can look inside every backup in the lists above. A file from elsewhere works, too.
data-bring-path = Backup file
data-bring-choose = Choose a file
data-bring-look = Look inside this file

data-inside = Inside this backup
data-inside-holds = { $entries ->
    [0] There are no entries in it.
    [one] It holds one entry, from { $day }.
   *[other] It holds { $entries } entries, the newest from { $day }.
}
data-inside-back = { $count ->
    [0] No entry would come back.
    [one] One entry would come back.
   *[other] { $count } entries would come back.
}
data-inside-away = { $count ->
    [0] Every entry of now is in it, too.
    [one] One entry would no longer be in the journal.
   *[other] { $count } entries would no longer be in the journal.
}
data-inside-changed = { $count ->
    [0] No entry would change.
    [one] One entry would go back to another version.
   *[other] { $count } entries would go back to another version.
}
data-inside-kept = The journal of now is kept as a backup of its own.
data-inside-back-list = Would come back
data-inside-away-list = Would no longer be there
data-inside-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
data-inside-keep = Keep things as they are
data-inside-bring = Bring it back
data-brought = The backup is back. What was here before is kept as a backup of its own.

data-key = Passphrase or recovery code of that time
data-key-needed = This backup opens with its own passphrase. You can type that, or the recovery code of that time.
data-key-empty = Type one of the two first.
data-key-open = Open the backup

data-check = Check everything
data-check-lead = A check reads each part of the journal and looks whether it is whole. Once a week this is done by itself.
data-check-now = Check everything now
data-checked = { $entries ->
    [0] Everything is whole. There are no entries yet.
    [one] Everything is whole. There is one entry, the bin included.
   *[other] Everything is whole. There are { $entries } entries, the bin included.
}
data-checked-at = Last checked: { $when }.

data-copies = Copies that a sync service left
data-copies-text = Another program seems to sync the folder of your journal, and left copies there.
data-copies-do = The journal you see is not changed by them. Syncing a journal that is open can harm it; backups can be synced safely.
data-copies-list = Copies in the folder of your journal
data-aside = Damaged files that were set aside
data-aside-text = These files were damaged once. They are as they were, and the app does not read them.
data-aside-remove = You can remove them by hand when you no longer want them.
data-aside-list = Folders of damaged files

data-erase = Erase
data-erase-lead = Erasing cannot be undone. You could make a backup on a stick first.
data-days = Erase some days
data-days-first = First day
data-days-last = Last day
data-days-order = The last day is before the first. You could change one of them.
data-days-count = { $count ->
    [0] No entry is from these days. Drafts of these days would go.
    [one] One entry is from these days, the bin included.
   *[other] { $count } entries are from these days, the bin included.
}
data-days-needed = Two days are needed first: the first one and the last one.
data-days-backups = Also erase it from the backups this app made
data-days-backups-hint = Without this, the backups go on holding these days.
data-days-second-away = The second folder is not there now. The copies in it go on holding these days.
data-days-open = Erase these days
data-days-sure = Erase these days for good?
data-days-span = From { $first } to { $last }.
data-days-with-backups = They are erased from the backups, too.
data-days-without-backups = The backups stay as they are.
data-days-undone = This cannot be undone.
data-days-keep = Keep these days
data-days-go = Erase for good
data-days-done = { $count ->
    [0] No entry was there. Drafts of these days are gone.
    [one] One entry is erased.
   *[other] { $count } entries are erased.
}
data-renewed = { $count ->
    [0] No backup had to be changed.
    [one] One backup was written again without it.
   *[other] { $count } backups were written again without it.
}
data-left = { $count ->
    [one] One backup was not changed and may still hold it.
   *[other] { $count } backups were not changed and may still hold it.
}
data-not-asked = The backups are as they were.

data-all = Erase everything
data-all-lead = This erases the journal, its keys, its backups on this computer and your settings.
data-all-open = Erase the whole journal
data-all-sure = Erase the whole journal?
data-all-second = Also erase the backups in the second folder
data-all-second-away = The second folder is not there now. The backups in it stay, and they can still be opened.
# The word a person types. The sentence after it shows the same word.
data-all-word = erase
data-all-type = To go on, type the word “{ $word }”
data-all-empty = The word is not there yet. You could type it, or keep your journal.
data-all-keep = Keep my journal
data-all-go = Erase everything

data-limits = What this app cannot erase
data-limits-copies = Copies on other disks, sticks or computers.
data-limits-system = Backups that the system makes by itself, here or in a cloud.
data-limits-drive = Blocks that a drive keeps. An SSD may hold erased data for some time.
data-limits-paper = What was printed, exported or sent.
data-limits-aside = Damaged files that were set aside, when only some days are erased.

data-gone = Your journal is erased
data-gone-text = The journal, its keys, its backups on this computer and your settings are erased.
data-gone-others = { $count ->
    [one] One file in its folder is not from this app. It is as it was.
   *[other] { $count } files in its folder are not from this app. They are as they were.
}
data-gone-backups = { $count ->
    [one] One backup in the second folder could not be removed. It can still be opened.
   *[other] { $count } backups in the second folder could not be removed. They can still be opened.
}
data-gone-second-away = The second folder was not there. The backups in it can still be opened.
data-gone-second-left = The backups in the second folder are still there, as you chose. They can still be opened.
data-gone-begin = Go to the first screen

data-tend-no-room = We could not write the backup, for the disk is full. Your entries are safe. You could make some room.
data-tend-disk = We could not write the backup. Your entries are safe. You could look at the disk, or try another folder.
