# The guide: what each part does, in plain words. F1 opens the part for the current screen.
# The parts are read in the order they stand in here, in the window and in docs/GUIDE.md.
# A blank line starts a new paragraph.

guide-title = Guide
guide-search = Search the guide
guide-none = No part of the guide has these words.
guide-contents = Parts
guide-open = Open: { $name }
guide-found = { $count ->
    [one] One part.
   *[other] { $count } parts.
}

guide-start-title = Getting started
guide-start =
    This is a place to write and practise between therapy sessions. You can start anywhere. Nothing is required, and you can stop at any time.

    Your words stay in one encrypted file on this computer. The app never goes online.

    Everything you type is saved as you go. If the app closes by itself, your draft is offered when you come back.

    “Safety plan”, “Help now” and “Hide now” are always in the same place. “Safety plan” and “Help now” also open when the journal is locked.

guide-today-title = Today
guide-today =
    Today is where you come in. It holds a check-in, what waits for you, your next homework, and some ways to begin.

    Only what is there is shown. A draft waits under “Carry on”. “Not now” and “Leave it” take a thing away, and nobody asks why.

    Ctrl+1 brings you here. Nothing on this page has to be done.

guide-find-title = Find and do
guide-find =
    Ctrl+K opens one field for all of it. Type a few letters of a place, an action, an exercise, or your own words.

    The arrow keys choose and Enter goes there. You can also press a line with the mouse. Esc closes it.

    Your own words are looked up on this computer. What you type there is not kept.

guide-check-in-title = Check in
guide-check-in =
    A check-in notes how it is at one moment. Choose a number, name some feelings, add a line, or do only one of these.

    What you leave out stays empty. It never counts as zero. You can check in several times a day.

    In Settings you can choose one number or three short sliders. Ctrl+Shift+M opens a check-in from anywhere.

guide-thought-records-title = Thought records
guide-thought-records =
    A thought record looks at one hard moment, one question at a time. There is a full form and a short one.

    The list of steps shows where you are. You can open any step, in any order. Your earlier answers stay in view.

    Save and close keeps your place. You can go on days later.

    At the end you see each number before and after. It may be lower, the same or higher. All of that is fine.

guide-exercise-title = Doing an exercise
guide-exercise =
    An exercise asks one thing at a time. “Next” or Ctrl+Enter goes on, and Alt with an arrow key goes back.

    What you write is kept as you go. You can close the exercise at any step. It then waits on Today under “Carry on”.

    A worked example shows how somebody else could fill it in. Most steps may stay empty.

    When you finish, it is an entry in your journal. You can change it there, or move it to the bin.

guide-practice-title = Practice
guide-practice =
    Each practice shows its steps, the time left, and buttons to pause or stop. You can stop early and nothing is lost.

    A slow breath can be shown as a circle, a bar, words or sound. If you feel dizzy, stop and breathe as you usually do.

    “Read aloud” lets a voice of this computer read each line, where it has one. It stays on until you turn it off.

    Before and after, you can rate how it is. You can also skip both.

guide-skills-title = Skills
guide-skills =
    Skills holds every exercise. You can search by a word. Or you choose what would help, the time, the school and the effort.

    Each one says what it is for, its steps, and when to choose something else. It says how well it was tested. Dots show what it was like for you before.

    Try it now, or plan it for a day. You can put it on a card, or out of sight. A planned exercise waits on Today. Nothing is ever overdue.

    Some exercises ask something first, such as whether a cold splash is right for your body. Those answers are not kept. “Choose something else” is always there.

    When distress climbs on the way, the app offers the step that brings you back to now.

    Some steps belong to a later day, such as how a test went. They come back on Today. So does a sealed letter, on the day it opens.

    Some exercises go on for days, such as worry time. In Skills you can add to the one you began. When it comes back, its numbers are asked anew.

    A step may depend on a choice. Then the steps that follow come up when you have chosen.

    Once a month, Today offers a look at what helps you. You keep a skill, change it, or let it rest. A resting skill is out of sight, and you can bring it back.

guide-cards-title = Coping cards
guide-cards =
    A coping card holds what helps you: a sign, some steps, a sentence. A person and a picture may be on it, too. One line is enough.

    Ctrl+Shift+C shows three cards in large letters, from anywhere. In each card you choose whether it is one of the three.

    A picture is drawn anew before it is kept. It then holds no place and no date. It stays inside your journal.

    “A card for a hard moment” in Skills asks you step by step. At its end, it can become a card.

guide-own-title = Own exercises
guide-own =
    You can write an exercise yourself, look at it, and use it like any other. What you write is kept as you go. Your therapist may also give you one as a file.

    A file is looked at first. If something is wrong with it, you see what and where, and nothing is kept. If it takes the place of one of yours, the app says so.

    An exercise is only words and questions. It can never run a program, reach the network or change how the app looks.

guide-journal-title = Journal
guide-journal =
    A page can have a title, a mood and tags, or none of them. Ctrl+N starts a new page.

    The search looks through everything you wrote and answers while you type. Ctrl+Shift+F opens it from anywhere.

    “Pin to the top” keeps an entry above all others. “On this day” shows what you wrote on this day in earlier years. It opens only when you press it.

    Earlier versions of a page are kept, and you can bring one back. Ctrl+P prints the entry that is open, alone.

    What you delete goes to Recently deleted for 30 days. You can put it back from there.

guide-recently-deleted-title = Recently deleted
guide-recently-deleted =
    What you move to the bin waits here for 30 days. “Put back” brings it back as it was.

    After 30 days it is erased by itself. “Erase now” does it at once, and that cannot be undone.

    You find this page beside the list of the journal, and with Ctrl+K.

guide-insights-title = Insights
guide-insights =
    Insights shows what you wrote, counted and drawn. It never says why, and it never says what comes next.

    Each chart has one sentence, a table with the same numbers, and a file for a spreadsheet. A day without a number is a gap. It is never zero.

    The grey band is your usual range: three of five days lie in it. It is shown from ten days on.

    Marks below a line are your sessions, and entries with the tag “event”.

    Sometimes two things tend to go together, such as walks and the mood of the next day. It says so at most three times a month. That is still no cause.

guide-helped-title = What helped me
guide-helped =
    People use skills when they feel worst, and bad moments often pass by themselves. A plain before and after makes every skill look good.

    So the app learns first what your moments do alone. Check in with distress, wait, and check in again, with no skill between. Twenty such pairs are needed.

    Then it says what it can. It tells how many uses there were. It tells how far you were from what was to be expected anyway. Often it says “can’t tell yet”. That does not mean that a skill does nothing.

    How often is it wrong? We tried it on made-up people and skills that do nothing. About 3 of 100 such skills were called helpful. When bad moments pass very fast, it was 4 to 6 of 100. When they pass faster still, it was 7 to 13.

    With few check-ins your usual level is known less well. Then it can be 4 of 100 instead of 3.

    Uses are left out when another skill came within two hours before. So are uses that took much longer than your waits.

    Some exercises are not about distress. They are shown with their own number. Some may raise distress on purpose, and are not judged by it.

    In a fair test a coin decides between two skills. You agree on the number of uses first. The result comes at the end, because looking at each step misleads.

guide-measures-title = Questionnaires
guide-measures =
    A questionnaire is a yardstick, and no diagnosis. You see what your answers add up to, and what such a score is called.

    Some ask about the last two weeks, some about one. Filling one in each day says nothing new.

    “Rather not say” is an answer. With an answer missing there is no total, and nothing is guessed.

    A small change may be the wobble of the questionnaire itself. Then it says so.

    For a form that you fill in at a clinic, make a tracker. It keeps the score and none of the questions.

guide-recurring-title = Thoughts that come back
guide-recurring =
    While you write a thought, the app looks for your own earlier thoughts that are like it. It shows what you answered then.

    It compares words on this computer. It can be wrong, and it misses thoughts in other words. One click turns it off. Settings can turn it on again.

guide-map-title = One event, and my map
guide-map =
    You can look at one event again through another approach. What you wrote is carried over, and the first entry stays as it is.

    Linked entries grow into your map. It joins what happened, thoughts, feelings, the body, what you did, patterns and what helps.

    Both begin at the end of an entry. Open it in the journal, and choose another way to look at it.

    You can change each place, join places, or take them off. Your entries stay as they are.

guide-week-title = My week
guide-week =
    Once a week you can look back for three minutes. The page counts what you wrote. Four short questions follow, and each may stay empty.

guide-plan-title = Plan and homework
guide-plan =
    The plan holds your next session and your homework. It suggests what may be worth a try.

    A task needs one line. When, where, the smallest version and an if-then make it easier to begin. Below 70 of 100, a smaller version is offered.

    Tell how it went: done, a part, tried, or not this time. Each of these is of use in a session. Nothing is counted.

    Suggestions rest on what you said about yourself. Each one says why it is there. There are never more than three with what you have at hand. When your answers say that it got harder, one gentle thing is left.

    There are six ways to work. They have names in the books: theoretical integration, technical eclecticism, common factors, assimilative, eclectic and holistic. Some authors count four and keep eclectic work apart.

    “Does not fit me” offers the same aim from another school. What is left out is listed with the reason.

    After a session you can note what you agreed on. The plan then asks which of it becomes homework.

guide-safety-plan-title = Safety plan
guide-safety-plan =
    A safety plan says what helps you in a crisis, step by step, in your own words. “Safety plan” is on every screen. Ctrl+Shift+S opens it, too.

    You can begin at any step, and leave the others empty. If you can, write it with your therapist. You can print it and carry it with you.

    The plan stays in your journal. If you allow it, a copy opens without a passphrase, on the lock screen. Anyone at this computer can open that copy.

    It is never part of a page for your session, or of a file for somebody else.

guide-help-title = Help now
guide-help =
    “Help now” shows whom you can call. It is on every screen, also while the journal is locked.

    Choose your country once. The app does not guess it, and it never goes online. Each number says when it was last checked.

    “Copy” puts a number on the clipboard. The app cannot call for you, and nobody is told that you looked.

    This guide has no numbers. In danger, go to “Help now”, or call your emergency number.

guide-reminders-title = Reminders
guide-reminders =
    Reminders are off until you switch them on in Settings. One comes at most once a day, while Betweentimes is open.

    It says the same line on every day. Your own words are never in it.

    You can pause for a week, or go on at any time. For days when Betweentimes is closed, save a calendar file.

guide-brief-title = For my session
guide-brief =
    One page about the time since your last session. You choose each thing. What is private is off until you tick it.

    The page beside your choices is what will be read. Each line can be left out there.

    Keep it as a sealed page, a PDF, a web page or plain text, or print it. A sealed page opens in any browser with a passphrase. Say it in the room, and do not send it along. The others are not encrypted.

    Pages you marked as “leave out of exports” are never offered. Nor is what you noted about you and your therapist.

    Your therapist can answer with a small file. You see what is in it first, and take in what you want.

guide-settings-title = Settings
guide-settings =
    Settings holds the look, sound and voice, reminders, the lock, help lines and the list of keys. Ctrl and the comma key open it.

    The field on top finds a setting by a word. Each one says its default. A change counts at once, and “Undo” takes it back.

    The look and the country for help lines are kept beside the journal. They hold nothing that you wrote.

guide-lock-title = Lock and hide
guide-lock =
    With a passphrase, the journal locks by itself after a while. Ctrl+L locks it now. In Settings you choose how long it waits.

    Hide now empties the window at once, and locks when there is a passphrase. You can press the button, Ctrl+Shift+H, or Shift three times.

    Without a passphrase, Hide now only covers the screen. Whoever chooses Back sees your words.

    Hiding has limits. Other people may still see this app in a list of programs, backups and files. The title of the window never names a page.

    In Settings you can choose that the window goes blank while you use another one. It then shows one plain line.

    Locking and hiding empty the clipboard when a Copy button here filled it. It may need one more key or press in the window. A clipboard manager may keep a copy.

    On Windows and macOS, other programs get an empty picture of the window. On Linux other programs can take pictures of it.

    Hiding also stops long work, such as a backup, as soon as nothing is half done.

guide-passphrase-title = Passphrase and recovery code
guide-passphrase =
    The passphrase opens your journal. You can set, change or remove it in Settings.

    The recovery code opens it when the passphrase is lost. It is shown once, to print or to write on paper. Type it back once, so that you know the paper is right.

    If both are lost, nobody can open the journal. Not even the people who made this app.

    When you open it with the code, you are asked whether you would like a new passphrase. The code stays the same.

    You can make a new code in Settings. The one from before works until you have typed the new one back.

    If somebody knows your passphrase, you can give everything a new key. Backups here are written again under it. A copy that somebody took before still opens with the old passphrase.

guide-data-title = Your data
guide-data =
    Your data shows where your words are: one encrypted file on this computer. Nothing is kept anywhere else, but for the backups you see there.

    You can make a backup, look inside one, or bring one back. You can check that all is whole. You can bring in, take out or erase.

    You get there from Settings, or with Ctrl+K. Long work shows how far it is, and “Stop” ends it safely.

guide-backups-title = Backups
guide-backups =
    A backup is one file with everything you wrote. It is made by itself when something changed, at most twice an hour.

    Backups lie beside the journal. New ones take the place of old ones. Some of the last days, weeks and months stay. One made before a large change is kept for 90 days.

    Backups on the same disk do not survive theft or a broken disk. In Your data you can choose a second folder, on a stick or another disk.

    You can look inside a backup before you bring it back. The journal of now is then kept as a backup of its own.

    A rehearsal opens the newest backup and reads all of it. It changes nothing. It shows that the backup works today, not that the disk will hold.

    On a new computer, choose “I have a backup” on the first screen.

guide-damage-title = When a file is damaged
guide-damage =
    Disks can break, and a file can then be hard to read. The app looks for this each day, and checks everything once a week.

    When the journal is damaged, it is closed and not written to. You see how much cannot be read, and whether a backup is whole.

    You can bring back the backup and add what can still be read. Or you can bring back the backup alone. The damaged file is set aside, as it is.

    Afterwards you see which entries could not be read, as far as that is known. What was written since the last backup may be lost.

    A damaged file is not about your passphrase. When damage comes back, the disk may be going. A second folder on another disk helps then.

guide-import-title = Bringing in from another app
guide-import =
    You can bring in what you wrote in other apps, such as Daylio, Day One or FreeCBT. The page lists all of them. A table (CSV) of any app works, too.

    First you see what is in the file: how many entries, of which days, and what is new. Nothing is changed before you press “Bring it in”. A backup is made first.

    Words, days, tags and moods come along. Photos, sound, goals and badges do not. Each time you read what stayed behind.

    Moods of other apps have names. You say which number from 0 to 10 a name stands for. A name without a number comes as a tag.

    The same file twice is no trouble: what is here already stays once. What you changed here is not written over.

    To take it back, open the report and press “Take it back”. What came in goes to Recently deleted. What you changed since then stays.

guide-export-title = Taking out your entries
guide-export =
    You can make a file of everything, or of some days and kinds. A file for this app holds all of it, and can be brought in again.

    Other files are for reading, for spreadsheets, for a clinic or for a calendar. Your safety plan and what you think of your therapist are not in those.

    Entries marked never to go out stay here, in every case. Drafts and Recently deleted stay, too.

    The file is not encrypted. Anyone who has it can read it. Keep it in a safe place, and erase it when you no longer need it.

guide-erase-title = Erase
guide-erase =
    You can erase one entry in Recently deleted. In Your data you can erase some days, or everything. None of it can be undone.

    When you tick the box, it is erased from the backups this app made, too. A backup in a folder that is not there stays as it is.

    The app cannot erase copies on other disks, or backups that the system makes by itself. A drive may keep blocks with old data for some time. What was printed, exported or sent stays, too.

    So nobody can say that nothing is left. An encrypted disk helps against what a drive keeps.

guide-keyboard-title = Keyboard
guide-keyboard =
    Everything works with the keyboard. Tab goes to the next control, and Shift+Tab goes back.

    F6 goes to the next part of the window. Esc closes what is on top and never loses text.

    Ctrl+K finds and does things: type a few letters of a place, an action, or your own words.

    F1 opens this guide at the part for the screen you are on.

    Ctrl and plus makes everything larger, Ctrl and minus smaller. In a narrow window the button “Places” shows the list of places. Settings lists every key.

guide-enough-title = When this app is not enough
guide-enough =
    This is a notebook and a practice space. It is not a medical device. It does not diagnose, treat or watch over you. It does not replace your therapist or doctor.

    Call your emergency number now if a life is at risk. Also for chest pain, fainting, signs of a stroke or an overdose. Also for fits when you stop a drug or drink.

    Talk to a doctor or your clinic today if voices tell you to do things. Also if you have had almost no sleep for days and feel full of energy.

    Talk to a person soon if you think about dying or about hurting yourself or someone else. Also if you eat very little, or if you are afraid at home. “Help now” has numbers, and it works without the network.

    Do not change medicine because of anything here. Questions about medicine go to the person who prescribes it.

    Whether this way of working suits you is for you and your therapist to decide.

guide-who-title = Who does what
guide-who =
    A psychotherapist or counsellor talks with you, and works with you on change. The training and the title differ from country to country.

    A psychologist has studied how people think, feel and act. Many offer therapy. Most do not prescribe medicine.

    A psychiatrist is a doctor for the mind. They can diagnose, and they can prescribe medicine. Some offer therapy.

    A social worker helps with daily life: money, housing, work, family. Many are trained in therapy, too. A nurse or a peer worker may be part of a team.

    Therapy can be with you alone, as a couple, as a family or in a group. It can happen in an office, a clinic, a school, or by video. Nothing in this app depends on it.

    The first session is for getting to know each other. Bring what troubles you, what you hope for, and your questions. There is a page for this in Skills.

    Therapy may be short or long. A day to look back together says more than a day to end.

guide-schools-title = Schools of therapy
guide-schools =
    Integrative therapy takes from more than one school, and fits it to you. This app does, too. Each exercise names its school.

    Cognitive behavioural therapy looks at how thoughts, feelings and actions feed each other. Dialectical behaviour therapy adds skills for strong feelings.

    Acceptance and commitment therapy makes room for what hurts, and turns to what matters. Mindfulness is the practice of noticing what is here now.

    Psychodynamic therapy looks for the roots of what we do, often in early years. It cares about patterns that come back in how we relate.

    Gestalt therapy works with the here and now: what you notice, and what is unfinished. Family systems therapy looks at the whole family, and at its loops and rules.

    Narrative therapy treats the problem as the problem, not the person. It looks for the story you would like to live. Humanistic therapy trusts that people can grow when they are met with warmth.

    Schools can be joined in several ways. Some join two theories. Some choose the tool that works best. Some keep one home and borrow from others. Some rest on what all good therapy shares: trust, hope and being heard.

guide-conditions-title = Words you may hear
guide-conditions =
    Anxiety is fear that comes too often or too strongly. Depression is more than a sad day: it takes away joy, strength and hope for weeks.

    Trauma is something so hard that it stays in the body and the mind. Here you find ways to steady yourself. Telling it again belongs in a room with your therapist.

    Stress is what happens when there is more to carry than you can. Burnout is when that goes on for too long. Overthinking is thought that goes round and does not arrive.

    Grief is what love does after a loss. It has no timetable. Anger says that a line was crossed. Both have a place here.

    Pain that lasts is real, whatever its cause. Sleep can be learned again, step by step.

    You do not need a diagnosis. Wanting better relationships, or to grow, is reason enough.
