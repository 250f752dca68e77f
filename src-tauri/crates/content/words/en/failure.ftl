# What happened, what is safe, what you can do. One message for each kind of failure.

failure-locked = Your journal is locked. Unlock it to go on.
failure-wrong-passphrase = { $waitSeconds ->
    [0] That did not open it. Nothing was changed. You could try again.
    [one] That did not open it. Nothing was changed. You can try again in one second.
   *[other] That did not open it. Nothing was changed. You can try again in { $waitSeconds } seconds.
}
failure-weak-passphrase = This passphrase is easy to guess. Four or more unusual words work well.
failure-no-vault = There is no journal in this folder. Nothing was changed. You could start the app again.
failure-already-there = There is a journal here already. It was not changed. You could start the app again.
failure-damaged = The file is damaged. This is not about your passphrase. The file was not changed. You could keep a copy of it, and try another backup.
failure-newer = A newer version of this app wrote the file. It was not changed. Open it with the newer version.
failure-in-use = Your journal is open in another window. Your words are safe. Close that window, then try again.
failure-not-ours = Something else lies where your journal belongs. It was not changed. You could move it and try again.
failure-read-only = The folder of your journal cannot be written to. What was saved is safe. You could allow writing there and try again.
failure-no-room = The disk is full. What was saved is safe. What you typed is still here. Make some room, then try again.
failure-disk = The disk could not be read or written. What was saved is safe. You could look at the disk, then try again.
failure-not-a-backup = This file is not a backup of this app. It was not changed. You could choose another file.
failure-no-such-backup = That backup is not there. Nothing was changed. You could choose another one.
failure-another-vault = This backup is from another journal. Nothing was changed. You could choose another one.
failure-no-file = No file can be written there. Nothing was changed. You could choose another folder, or another name.
failure-not-read = This file cannot be read. Nothing was changed. You could choose another one.
failure-no-paper = The PDF could not be made. Nothing was saved. You could choose another kind of file.
failure-answer-not-one = This file is not an answer that this app can read. Nothing was changed. You could ask for it once more.
failure-answer-needs-passphrase = This answer is sealed. It opens with the passphrase you agreed on.
failure-answer-wrong-passphrase = This passphrase does not open the answer. Nothing was changed. You could try again.
failure-answer-too-long = This file is longer than an answer can be. Nothing was changed. You could choose another one.
failure-answer-too-many = This file holds too many things for one answer. Nothing was changed.
failure-answer-line = Line { $line } of the file cannot be read. { $what } Nothing was changed. You could mend the line and try again.
failure-answer-line-bad-date = A day looks like this: 2026-12-01.
failure-answer-line-date-out-of-range = The day is too far away.
failure-answer-line-bad-minutes = Minutes are a whole number from 1 to 600.
failure-answer-line-too-long-text = It is longer than 2000 letters.
failure-answer-line-bad-exercise = No exercise has a name like this.
failure-answer-line-empty-task = A task needs a few words.
failure-import-unknown = This app does not know such a file. Nothing was changed. You could say what it is, or choose another one.
failure-import-broken = { $line ->
    [0] This file is damaged. Nothing was changed. You could take it out of the other app once more.
   *[other] This file is damaged at line { $line }. Nothing was changed. You could take it out of the other app once more.
}
failure-import-broken-zip = This zip file is damaged. Nothing was changed. You could take it out of the other app once more.
failure-import-too-large = There is more in it than this app can read at once. Nothing was changed. You could try a part of it.
failure-import-too-many = There are more than { $most } entries in it. Nothing was changed. You could try a part of it.
failure-import-newer = A newer version of this app wrote the file. Nothing was changed. You could bring it in with the newer app.
failure-no-folder = Backups cannot be written to this folder. Nothing was changed. You could choose another one, outside the journal's own folder.
failure-stopped = Stopped. Nothing was changed.
failure-blank = There is nothing to keep yet. You could add a word or a number.
failure-too-long = This is longer than one entry can hold. What you typed is still here. You could split it in two.
failure-no-such-entry = That entry is no longer here. It may be in Recently deleted.
failure-no-such-exercise = That exercise is not in this version. Your words are safe.
failure-future-edition = A newer version of the exercise wrote this. Nothing was changed. The newer app can open it.
failure-out-of-range = One answer is outside its range. What you typed is still here. You could change that answer.
failure-mismatch = Two parts of the app do not fit together. Your words are safe. Close the app and open it again.
failure-unexpected = Something went wrong. What you typed is still here. You could try again.
