use exchange::*;
#[test]
fn look() {
    let report: Report = serde_json::from_str(include_str!("brief.json")).unwrap();
    std::fs::create_dir_all("/tmp/look").unwrap();
    std::fs::write("/tmp/look/brief.html", html(&report)).unwrap();
    std::fs::write("/tmp/look/brief.md", markdown(&report)).unwrap();
    let it = pdf(&report, Paper::A4).unwrap();
    std::fs::write("/tmp/look/brief.pdf", it.bytes).unwrap();
    let start = std::time::Instant::now();
    let it = pdf(&report, Paper::Letter).unwrap();
    println!("{:?}", start.elapsed());
    std::fs::write("/tmp/look/letter.pdf", it.bytes).unwrap();
}
