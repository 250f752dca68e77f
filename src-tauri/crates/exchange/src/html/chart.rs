//! A chart drawn as an image that can also be read.

use super::{escaped, table, words};
use crate::report::ReportChart;
use crate::text;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 118.0;
const LEFT: f64 = 34.0;
const RIGHT: f64 = 630.0;
const TOP: f64 = 12.0;
const BOTTOM: f64 = 92.0;

/// The chart with its name, its sentence, and its values as a table behind a button.
pub(super) fn figure(chart: &ReportChart) -> String {
    let (head, rows) = chart.table();
    format!(
        "<figure>\n<figcaption dir=\"auto\">{title}</figcaption>\n{image}<p dir=\"auto\">{sentence}</p>\n\
         <details>\n<summary dir=\"auto\">{day} · {value}</summary>\n{table}</details>\n</figure>\n",
        title = words(&chart.title),
        image = image(chart),
        sentence = words(&chart.sentence),
        table = table(&chart.title, &head, &rows),
        day = words(&head[0]),
        value = words(&head[1]),
    )
}

fn image(chart: &ReportChart) -> String {
    let lines: String = chart.runs.iter().map(|it| line(&places(chart, it))).collect();
    let dots: String = chart.runs.iter().flat_map(|it| places(chart, it)).map(dot).collect();
    let middle = (TOP + BOTTOM) / 2.0;
    format!(
        "<svg role=\"img\" aria-label=\"{title}\" viewBox=\"0 0 {WIDTH} {HEIGHT}\">\n\
         <title>{title}</title>\n<desc>{sentence}</desc>\n\
         <path d=\"M{LEFT} {TOP}H{RIGHT}M{LEFT} {middle}H{RIGHT}\" stroke=\"#d3d9da\" fill=\"none\"/>\n\
         <path d=\"M{LEFT} {TOP}V{BOTTOM}H{RIGHT}\" stroke=\"#6b7579\" fill=\"none\"/>\n\
         {lines}{dots}{labels}</svg>\n",
        title = escaped(&text::one_line(&chart.title)),
        sentence = escaped(&text::one_line(&chart.sentence)),
        labels = labels(chart),
    )
}

fn labels(chart: &ReportChart) -> String {
    let label = |x: f64, y: f64, anchor: &str, words: &str| {
        format!("<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{}</text>\n", escaped(&text::one_line(words)))
    };
    label(LEFT - 8.0, TOP + 4.5, "end", &chart.high_label)
        + &label(LEFT - 8.0, BOTTOM + 2.0, "end", &chart.low_label)
        + &label(LEFT, HEIGHT - 8.0, "start", &chart.first_label)
        + &label(RIGHT, HEIGHT - 8.0, "end", &chart.last_label)
}

fn places(chart: &ReportChart, run: &[crate::report::ChartPoint]) -> Vec<(f64, f64)> {
    let on_paper = |(right, up): (f64, f64)| (LEFT + right * (RIGHT - LEFT), BOTTOM - up * (BOTTOM - TOP));
    run.iter().filter_map(|it| chart.place(it)).map(on_paper).collect()
}

fn line(places: &[(f64, f64)]) -> String {
    if places.len() < 2 {
        return String::new();
    }
    let points: Vec<_> = places.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    format!(
        "<polyline points=\"{}\" fill=\"none\" stroke=\"#1d2326\" stroke-width=\"2\" stroke-linejoin=\"round\"/>\n",
        points.join(" ")
    )
}

fn dot((x, y): (f64, f64)) -> String {
    format!("<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3.5\" fill=\"#1d2326\" stroke=\"#fff\" stroke-width=\"1\"/>\n")
}
