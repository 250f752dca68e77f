# Questions before an exercise or a step. They are never a lock.

gate-title = A word before you begin
gate-lead = Some of this may not fit you today. You choose.
gate-else = Choose something else
gate-skip = Leave this step out
gate-on = Go on
gate-body = You can leave out any part of the body. Your eyes may stay open. Sounds around you are a good anchor, too.
gate-trauma = This can stir memories. Do it only if you feel steady, or keep it for your session.
gate-therapist = Agree this with your therapist first. Together you can choose where to begin.
gate-safe = Are you safe right now?
gate-safe-yes = Yes, I am safe
gate-safe-no = No, or I am not sure
gate-safe-help = Please reach a person now. “Help now” has numbers that you can call.
gate-hold = Do any of these fit you?
gate-hold-list = Pregnant. A heart or blood pressure problem. Asthma or another lung illness. Epilepsy. Glaucoma or an eye operation. Fainting. Panic when you hold your breath.
gate-hold-never = Never do this while driving, in water or in a high place.
gate-cold = Do any of these fit you?
gate-cold-list = A heart illness or a slow pulse. Beta blockers. A cold allergy, or fingers that turn white. An eating disorder. Pregnant. Breathing problems. A head injury. Fainting.
gate-none = No, none of these
gate-some = Yes, or I am not sure
gate-hold-off = Then we leave the holding out. Your breath flows without a stop.
gate-hold-other = Then a longer breath out suits you better. It works without holding your breath.
gate-cold-off = Then we leave the cold water out. The other ways work, too.
gate-not-kept = Your answers here are not kept.

# When distress climbs on the way.
gate-halt = That was a lot. You have done enough here for today.
gate-halt-lead = The next step brings you back to now. You can stay here if that is what you want.
gate-halt-go = Come back to now
gate-halt-stay = Stay here
