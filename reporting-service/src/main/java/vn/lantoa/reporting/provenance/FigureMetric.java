package vn.lantoa.reporting.provenance;

import java.util.Arrays;
import java.util.Optional;

import vn.lantoa.reporting.provenance.line.LineMeasure;

/** The metrics whose figures lead down to lines: what they are called in a figure's id, and how they are made. */
enum FigureMetric {
    WORKS(
            "works",
            LineMeasure.WORKS,
            "Đếm tác phẩm: mỗi tác phẩm một lần, theo ấn phẩm đại diện.",
            "Count of works: each once, where its representative publication is."),
    PUBLICATIONS(
            "publications",
            LineMeasure.PUBLICATIONS,
            "Đếm mọi ấn phẩm không bị rút.",
            "Count of all publications that are not withdrawn."),
    SECONDS(
            "seconds",
            LineMeasure.SECONDS,
            "Tổng số giây của các ấn phẩm đại diện.",
            "Sum of the seconds of representative publications."),
    AIRTIME_SECONDS(
            "airtimeSeconds",
            LineMeasure.AIRTIME_SECONDS,
            "Tổng số giây của mọi ấn phẩm không bị rút.",
            "Sum of the seconds of all publications that are not withdrawn."),
    VIEWS(
            "views",
            LineMeasure.VIEWS,
            "Tổng lượt xem quan sát gần nhất của từng nguồn, trên mọi ấn phẩm không bị rút.",
            "Sum of the latest observed views of each source, over all publications that are not withdrawn."),
    REACH(
            "reach",
            LineMeasure.REACH,
            "Tổng lượt tiếp cận quan sát gần nhất của từng nguồn, trên mọi ấn phẩm không bị rút.",
            "Sum of the latest reported reach of each source, over all publications that are not withdrawn."),
    ENGAGEMENTS(
            "engagements",
            LineMeasure.ENGAGEMENTS,
            "Tổng lượt tương tác quan sát gần nhất của từng nguồn, trên mọi ấn phẩm không bị rút.",
            "Sum of the latest observed engagements of each source, over all publications that are not withdrawn."),
    GROWTH_ACTUAL(
            "growth.actual",
            "A = tổng các tháng đã khép và đã xác nhận, theo định nghĩa của chỉ tiêu.",
            "A = sum over the months that are closed and declared, by the target's definition."),
    GROWTH_BASELINE(
            "growth.baseline", "B = tổng kỳ gốc của cùng các tháng đó.", "B = sum of the baseline of the same months."),
    GROWTH_TARGET(
            "growth.target",
            "T = (1 + g) · ΣB của cùng các tháng đó; số đếm được làm tròn lên.",
            "T = (1 + g) · ΣB of the same months; a count is rounded up."),
    GROWTH_PERCENT(
            "growth.percent", "(ΣA / ΣB − 1) · 100 trên cùng các tháng.", "(ΣA / ΣB − 1) · 100 over the same months."),
    PLAN_PROGRESS(
            "plan.progressPercent",
            "Trung bình theo trọng số của tiến độ từng nhiệm vụ đang thực hiện.",
            "Mean by weight of the progress of each live task.");

    private final String code;
    private final Optional<LineMeasure> lines;
    private final String vi;
    private final String en;

    FigureMetric(String code, LineMeasure lines, String vi, String en) {
        this.code = code;
        this.lines = Optional.of(lines);
        this.vi = vi;
        this.en = en;
    }

    /** Of growth, whose measure is one of the cell's dimensions, and of progress. */
    FigureMetric(String code, String vi, String en) {
        this.code = code;
        this.lines = Optional.empty();
        this.vi = vi;
        this.en = en;
    }

    static Optional<FigureMetric> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** What each line adds; empty for growth and progress. */
    Optional<LineMeasure> lines() {
        return lines;
    }

    private String rule() {
        return this == PLAN_PROGRESS ? "rules.md §6" : lines.isPresent() ? "rules.md §9" : "rules.md §3";
    }

    FigureProvenance.Formula formula() {
        return new FigureProvenance.Formula(vi, en, rule());
    }
}
