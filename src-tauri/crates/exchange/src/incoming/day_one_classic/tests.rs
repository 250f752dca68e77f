//! Classic Day One, tried.

use chrono::Utc;

use crate::incoming::trial::{Tried, file, folder, members, tried};
use crate::incoming::{Fault, Format, Loss, Parcel, recognised};

const ENTRY: &str = include_str!("../../../fixtures/day-one-classic/7E57.doentry");

fn read(parcel: &Parcel) -> Tried {
    assert_eq!(recognised(parcel), Some(Format::DayOneClassic));
    tried(parcel, Format::DayOneClassic, &Utc)
}

#[test]
fn an_entry_comes_with_its_day_its_tags_and_its_words_as_they_were_typed() {
    let read = read(&file("7E57.doentry", ENTRY));

    let page = ("2014-11-02 20:15 -480".to_owned(), "Bread & soup", "We cooked a\\_lot <3");
    assert_eq!((read.pages(), read.keys()), (vec![page], vec!["7E570000000000000000000000000001"]));
    assert_eq!(read.tags()[0], ["kitchen", "friends", "starred"]);
    assert_eq!([Loss::Places, Loss::Weather, Loss::Devices].map(|it| read.lost(it)), [1, 1, 1]);
    assert_eq!(read.told.unknown.keys().collect::<Vec<_>>(), ["Odd Thing"]);
}

#[test]
fn a_folder_of_entries_is_read_and_a_broken_one_is_told() {
    let second = ENTRY.replace("7E570", "0").replace("America/Los_Angeles", "Nowhere");
    let cut = &ENTRY[..800];
    let all = [("entries/a.doentry", ENTRY), ("entries/b.doentry", &second), ("entries/c.doentry", cut), ("x.txt", "")];

    let read = read(&folder(&all));

    assert_eq!((read.ended.clone(), read.arrivals.len()), (Ok(()), 2));
    assert_eq!((read.lost(Loss::Unreadable), read.lost(Loss::OtherFiles)), (1, 1));
    assert_eq!(read.pages()[1].0, "2014-11-03 04:15 0");
}

#[test]
fn a_broken_entry_alone_is_a_broken_file() {
    assert_eq!(read(&file("a.doentry", &ENTRY[..800])).ended, Err(Fault::Broken { line: 0 }));
}

#[test]
fn an_entry_is_known_by_what_is_in_it() {
    assert_eq!(read(&file("of no name", ENTRY)).arrivals.len(), 1);
    for other in ["<plist><dict></dict></plist>", "Entry Text", "", "bplist00"] {
        assert_eq!(recognised(&file("a.plist", other)), None);
    }
}

#[test]
fn fields_of_another_kind_are_unreadable() {
    for (from, to) in [
        ("<date>2014-11-03T04:15:00Z</date>\n\t<key>Creator", "<string>2014-11-03</string>\n\t<key>Creator"),
        ("<date>2014-11-03T04:15:00Z</date>\n\t<key>Creator", "<date>1789-11-03T04:15:00Z</date>\n\t<key>Creator"),
        ("<string># Bread &amp; soup", "<string/><key>x</key><string>"),
    ] {
        let changed = ENTRY.replace(from, to);
        assert_ne!(changed, ENTRY);
        let read = read(&file("a.doentry", changed));
        assert_eq!(read.lost(Loss::Unreadable) + read.lost(Loss::Empty), 1, "{to}");
    }
}

#[test]
fn hostile_files_are_broken_and_no_more() {
    let head = "<?xml version=\"1.0\"?><plist>";
    let bomb = "<?xml version=\"1.0\"?><!DOCTYPE plist [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><plist><string>&b;</string>";
    for body in [
        format!("{head}{}", "<array>".repeat(2_000_000)),
        format!("{head}{}", "<x:array>".repeat(999)),
        format!("{head}<dict><key>Entry Text</key><string><![CDATA[words]]></string></dict></plist>"),
        format!("{head}<dict><key>Entry Text</key><string>a"),
        format!("{head}<array><key>Entry Text</key></array></plist>"),
        bomb.to_owned(),
    ] {
        let read = read(&file("a.doentry", &body));
        assert_eq!(read.ended, Err(Fault::Broken { line: 0 }), "{}", &body[..60]);
    }
    let parcel = members(vec![("a.doentry".to_owned(), b"<plist \xff\xfe<".to_vec())]);
    assert_eq!(read(&parcel).ended, Err(Fault::Broken { line: 0 }));
}

#[test]
fn a_file_nested_as_deep_as_is_let_through_fits_on_the_stack() {
    let deep = format!("<plist>{}{}</plist>", "<array>".repeat(998), "</array>".repeat(998));

    assert_eq!(read(&file("a.doentry", deep)).ended, Err(Fault::Broken { line: 0 }));
}
