# My safety plan (plan.safety, edition 1). The method is credited; every heading and word is our own.

exercise = My safety plan
    .purpose = A short list of your own, for times when thoughts of dying or of hurting yourself get strong.
    .school = Safety planning, after Stanley and Brown
    .stirs = Writing it can bring dark hours close. You can do one part, stop, and come back another day.
    .evidence = In nine emergency departments, a plan with follow-up calls went along with half the odds of suicidal acts over six months. People were not assigned by chance. A plan made alone has been tested less. How clear and personal it is matters.

caution-1 = In danger now? Open Help, or go to “Lines and emergency”. You can start at any step.
caution-2 = Nobody watches this plan, and the app cannot call for help. You can.
caution-3 = If the thoughts grow stronger while you write, stop. Go to someone, or call a line.
caution-4 = If you can, make this plan with your therapist or with someone you trust. Two see more than one.

step-signs = Signs that a crisis may be starting
    .short = Signs
    .lead = Thoughts, pictures, moods, your body, places, things you do. In danger now? Go to “Lines and emergency”.
    .example = “I think that all would do better without me. I stop answering. My chest gets heavy after a row.”
help-signs-1 = What goes through your mind at first?
help-signs-2 = What happens in your body and your mood?
help-signs-3 = Where are you then, and what has often come before?
help-signs-4 = Make it so clear that you would know it at once.
ask-signs = My signs
    .hint = One to six lines

step-alone = Things I can do by myself for a while
    .short = By myself
    .lead = Three to five things that carry you over the next hour. Your own cards may have some.
    .example = “A hot shower. Feed the cat and sit with her. Draw to loud music.” How likely: 70. “What may stop me: I do not leave my bed. Then I call to the cat.”
help-alone-1 = What has carried you over an hour before?
help-alone-2 = Could you do it at three in the morning, and with no strength?
help-alone-3 = If it is below 70, which smaller thing would be more likely?
ask-alone = What I can do
ask-alone-cards = One of my coping cards
ask-alone-likely = How likely can I do this in the moment?
    .low = not likely
    .high = very likely
ask-alone-stops = What could stop me, and what then?

step-company = People and places that take my mind off it
    .short = Company
    .lead = You do not have to explain. Being near people can be enough.
    .example = “Kit, who talks about birds. The chess table in the park. The library until eight.”
help-company-1 = With whom do you laugh, or talk of other things?
help-company-2 = Where are people, light and warmth? At night, too?
help-company-3 = If there is no one, two places are a good list.
ask-company-one = One person
ask-company-two = Another person
ask-place-one = A place
ask-place-two = Another place
    .hint = One that is open late, if there is one

step-ask = People I can ask for help
    .short = Who to ask
    .lead = People who may know how bad it is. Put a first line ready to send.
    .example = “My aunt Bea. My friend Sol.” First line: “I am having a very bad night. Can you stay on the phone with me?”
help-ask-1 = Who has been steady before?
help-ask-2 = Could you ask them now, on a good day, if they want to be on this list?
help-ask-3 = If there is no one yet, go on. The next parts are for you.
ask-ask-one = First person
ask-ask-two = Second person
ask-ask-three = Third person
ask-ask-line = My first line to them
    .hint = Ready to send, so you need not search for words

step-pros = Professionals I can call
    .short = Professionals
    .lead = Names and numbers, with the hours they answer.
help-pros-1 = What has your therapist told you to do between sessions?
help-pros-2 = Who is there at night and at the weekend?
ask-therapist = My therapist
    .hint = Name and number
ask-clinic = My clinic or doctor
    .hint = Name and number, day and night

step-lines = Lines and emergency
    .short = Lines
    .lead = Help shows the numbers for your country. Check the country there, and note them here.
help-lines-1 = You may call a line even if you are not sure that it is bad enough.
help-lines-2 = How would you get to the emergency department, and who could come along?
ask-emergency = My local emergency number
ask-line = A crisis line in my country
    .hint = It may also take messages or chats
ask-department = The nearest emergency department
    .hint = Name, street and number
ask-reach = Right now
option-reach-person = I would like to reach someone now
    .hint = Opens Help, with people and lines you can reach
option-reach-later = Not now, I am writing my plan

step-safer = Making my surroundings safer
    .short = Safer place
    .lead = Time and distance help. Your own words are enough, and someone you trust could do this with you.
help-safer-1 = Who could hold it, or come by and take it along?
help-safer-2 = When could this be done, today or on the next calm day?
help-safer-3 = Your therapist can help you think it through. You need not name it here.
ask-out-of-reach = What I could put out of reach
ask-holder = Who could hold it for me
ask-safer-plan = When and how
    .hint = One step is a start

step-going = What keeps me going
    .short = Keeps me going
    .lead = Reasons, people, animals, plans, words. Small ones hold as well.
    .example = “The cat. My niece’s drawing. I want to see the sea once more. ‘This hour is not my whole life.’”
help-going-1 = What has held you until today?
help-going-2 = Who or what would you like to see again?
help-going-3 = Which words have helped you before?
ask-going = What keeps me going
ask-going-words = Words for me
ask-going-photo = A photo
    .hint = A face, a place, an animal

step-copies = Where will this plan be?
    .short = Where it is
    .lead = Close at hand, on one page. You decide who may see it.
help-copies-1 = Where would you find it with shaking hands?
help-copies-2 = Who would want to know that there is a plan?
ask-copies = It is with
option-copies-therapist = My therapist
option-copies-trusted = Someone I trust
option-copies-paper = A page on paper
option-copies-phone = My phone
option-copies-none = Only here for now
ask-plan-day = The day I wrote or changed it

step-review = Does it still fit?
    .short = Every 3 months
    .lead = For later, about every three months, best with your therapist. Leave it for now.
ask-reviewed = My plan today
option-reviewed-fits = It still fits
option-reviewed-change = I would like to change something
option-reviewed-with-therapist = I will look at it with my therapist
option-reviewed-person = I would like a person now
    .hint = Opens Help, with people and lines you can reach
ask-review-note = What to change
    .hint = New numbers, other people, what helped
ask-review-day = The day I looked at it
