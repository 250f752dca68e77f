//! Words that sound bad or good, whatever they are about: the same topic in another tone is another thought.

use super::Row;

/// The rows.
pub const ROWS: &[Row] = &[
    ("bad", "bad, badly, worse, worst, wrong, terrible, terribly, awful, horrible, hate, lose, losing, lost, fail"),
    ("bad", "hurt, ruin, ruined, crash, die, dead, death, kill, sick, ill, pain, fear, afraid, scared, worry, angry"),
    ("bad", "furious, disappointed, upset, ashamed, disaster, problem, trouble, stuck, broken, break, damage"),
    ("bad", "destroy, late, miss, give up, run out, fall, forget, forgot, mistake, stop, end, panic, cry, scream"),
    ("bad", "explode, burn, catch, fed up, disgusting, ugly, hideous, contaminated, dangerous, serious, seriously"),
    ("bad", "missed, waste, wasting, blown, vomit, cancer, tumour, attack, harm, accident, debt, broke, tight"),
    ("bad", "collapse, faint, laugh at, gossip, whisper, ignore, annoyed, annoying, tired, exhausted, weird"),
    ("bad", "embarrassing, nervous, poor, alone, lonely, hopeless, regret, sorry, steal, betray, leave me, dump"),
    ("bad", "fired, redundant, too much, too late, too old, cheating, against me, make fun, not good, not well"),
    ("bad", "not fine, not kind, not nice, not happy, not glad, not great, not lovely, not fun, not love, not safe"),
    ("bad", "not safely, not calm, not proud, not pleased, not fair, not better, not best, not enjoy, not like me"),
    ("bad", "not healthy, not friendly, not interesting, not enough, not on time, not win, not clever, not able"),
    ("bad", "not beautiful, not pretty, not strong, not trust, not help, not helped, not praise, not favourite"),
    ("bad", "not perfect, not passed, not pass, not manage, not succeed, not understand, not care, not deserve"),
    ("bad", "not finish, not sleep"),
];
