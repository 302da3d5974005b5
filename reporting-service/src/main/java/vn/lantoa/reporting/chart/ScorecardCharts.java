package vn.lantoa.reporting.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.chart.data.ChartSeries;
import vn.lantoa.reporting.scorecard.ClauseCard;
import vn.lantoa.reporting.scorecard.PlanCard;
import vn.lantoa.reporting.scorecard.event.EventCard;
import vn.lantoa.reporting.wording.ReportLanguage;

/** What a plan's scorecard shows, drawn: the progress of its clauses, and its events against their media plans. */
public final class ScorecardCharts {

    private static final int MOST_ROWS = 30;

    private final PlanCard card;
    private final ReportLanguage language;

    private ScorecardCharts(PlanCard card, ReportLanguage language) {
        this.card = card;
        this.language = language;
    }

    /** The clauses that tasks serve: how far these are, and how much of their time has passed. */
    public static Chart progress(PlanCard card, ReportLanguage language) {
        return new ScorecardCharts(card, language).progress();
    }

    /** The events: the works that are asked for, and those that were published. */
    public static Chart events(PlanCard card, ReportLanguage language) {
        return new ScorecardCharts(card, language).events();
    }

    private Chart progress() {
        List<ClauseCard> served = card.clauses().stream()
                .filter(clause -> clause.progress().weighted() != null)
                .toList();
        List<ClauseCard> shown = served.subList(0, Math.min(MOST_ROWS, served.size()));
        return new Chart(
                language,
                language.pick("Tiến độ thực hiện kế hoạch năm ", "Progress of the plan of ") + card.planYear() + day(),
                language.pick("% khối lượng, theo trọng số", "% of the work, by weight"),
                Chart.Form.ROWS,
                shown.stream().map(ScorecardCharts::name).toList(),
                List.of(
                        ChartSeries.bars(language.pick("Tiến độ", "Progress"), each(shown, clause -> clause.progress()
                                .weighted())),
                        ChartSeries.dashes(
                                language.pick("Thời gian đã qua", "Time passed"),
                                each(shown, clause -> clause.progress().timePassed()))),
                cut(served.size() - shown.size()));
    }

    private Chart events() {
        List<EventCard> all = card.events().events();
        List<EventCard> shown = all.subList(0, Math.min(MOST_ROWS, all.size()));
        return new Chart(
                language,
                language.pick("Tin, bài về các sự kiện năm ", "Coverage of the events of ") + card.planYear() + day(),
                language.pick("tác phẩm", "works"),
                Chart.Form.ROWS,
                shown.stream().map(this::name).toList(),
                List.of(
                        ChartSeries.bars(
                                language.pick("Kế hoạch truyền thông (tối thiểu)", "Media plan (at least)"),
                                each(shown, ScorecardCharts::planned)),
                        ChartSeries.bars(
                                language.pick("Đã đăng, phát", "Published"),
                                each(
                                        shown,
                                        event ->
                                                BigDecimal.valueOf(event.media().works())))),
                cut(all.size() - shown.size()));
    }

    private static @Nullable BigDecimal planned(EventCard event) {
        return event.coverage().lines().isEmpty()
                ? null
                : BigDecimal.valueOf(event.coverage().plannedMinimum());
    }

    private static String name(ClauseCard clause) {
        return clause.title() == null ? clause.path() : clause.path() + " " + clause.title();
    }

    private String name(EventCard event) {
        return event.nameEn() == null ? event.name() : language.pick(event.name(), event.nameEn());
    }

    private String day() {
        return language.pick(", đến ngày ", ", on ") + language.day(card.day());
    }

    private String cut(int rows) {
        return rows > 0 ? MoreRows.of(language, rows) : "";
    }

    private static <T> List<@Nullable BigDecimal> each(List<T> rows, Function<T, @Nullable BigDecimal> value) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        rows.forEach(row -> values.add(value.apply(row)));
        return values;
    }
}
