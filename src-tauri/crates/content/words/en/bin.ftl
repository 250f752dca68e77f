# Recently deleted.

bin-lead = What you move to the bin stays here for 30 days. Then it is erased.
bin-empty = The bin is empty. Nothing waits here.
bin-kept-until = Kept until { $when }.
bin-put-back = Put back
bin-put-back-of = Put back: { $name }
bin-put-back-done = It is back in your journal.
bin-erase = Erase now
bin-erase-of = Erase now: { $name }
bin-sure = Erase this for good?
bin-sure-text = This cannot be undone. Its earlier versions are erased too.
bin-keep = Keep it
bin-erase-for-good = Erase for good
bin-backups = Also erase it from the backups
bin-backups-hint = Without this, the backups go on holding it.
bin-erased = It is erased.
bin-erased-backups = It is erased, in the backups too.
bin-erased-left = { $count ->
    [one] It is erased here. One backup was not changed and may still hold it.
   *[other] It is erased here. { $count } backups were not changed and may still hold it.
}
bin-erased-away = It is erased here. The second folder was not there. Copies in it may still hold it.
