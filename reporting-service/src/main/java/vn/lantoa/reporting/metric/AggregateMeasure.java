package vn.lantoa.reporting.metric;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What can be summed (rules.md §9). */
public enum AggregateMeasure implements Metric {
    WORKS(
            "works",
            MetricUnit.WORK,
            MetricText.of("Tác phẩm", "Works"),
            MetricText.of(
                    "Đếm bản đại diện: mỗi tác phẩm một lần, dù được đăng, phát bao nhiêu lần.",
                    "Representatives counted: each work once, however often it was published."),
            null),
    PUBLICATIONS(
            "publications",
            MetricUnit.PUBLICATION,
            MetricText.of("Lần đăng, phát", "Publications"),
            MetricText.of(
                    "Đếm mọi lần đăng, phát chưa gỡ, kể cả đăng, phát lại.",
                    "Everything published and not withdrawn, with every repetition, counted."),
            null),
    SECONDS(
            "seconds",
            MetricUnit.SECOND,
            MetricText.of("Thời lượng tác phẩm", "Length of works"),
            MetricText.of(
                    "Tổng thời lượng của các bản đại diện: mỗi tác phẩm một lần.",
                    "The length of representatives summed, in seconds: each work once."),
            null),
    AIRTIME_SECONDS(
            "airtimeSeconds",
            "airtime_seconds",
            MetricUnit.SECOND,
            MetricText.of("Thời lượng phát", "Airtime"),
            MetricText.of(
                    "Tổng thời lượng của mọi lần đăng, phát chưa gỡ, kể cả phát lại.",
                    "The length of everything published and not withdrawn summed, in seconds, with every repetition."),
            null),
    VIEWS(
            "views",
            MetricUnit.VIEW,
            MetricText.of("Lượt xem", "Views"),
            MetricText.of(
                    "Tổng lượt xem ghi nhận gần nhất của từng lần đăng, phát; không ai ghi nhận thì để trống.",
                    "The latest views observed of each publication summed; null where nobody observed any."),
            "views_observed"),
    VIEWS_GAINED(
            "viewsGained",
            "views_gained",
            MetricUnit.VIEW,
            MetricText.of("Lượt xem tăng thêm", "Views gained"),
            MetricText.of(
                    "Tổng chênh lệch lượt xem theo ngày ghi nhận, có thể âm; không ai ghi nhận thì để trống.",
                    "What observations of the time added to views, summed, maybe negative; null where nobody observed"
                            + " any."),
            "gains_observed"),
    REACH(
            "reach",
            MetricUnit.REACH,
            MetricText.of("Lượt tiếp cận", "Reach"),
            MetricText.of(
                    "Tổng lượt tiếp cận báo cáo gần nhất của từng lần đăng, phát, không phải số người; không ai ghi"
                            + " nhận thì để trống.",
                    "The latest reach reported of each publication summed, never people; null where nobody observed"
                            + " any."),
            "reach_observed"),
    ENGAGEMENTS(
            "engagements",
            MetricUnit.ENGAGEMENT,
            MetricText.of("Lượt tương tác", "Engagements"),
            MetricText.of(
                    "Tổng lượt bày tỏ, bình luận, chia sẻ ghi nhận gần nhất của từng lần đăng, phát; không ai ghi nhận"
                            + " thì để trống.",
                    "The latest reactions, comments and shares observed of each publication summed; null where nobody"
                            + " observed any."),
            "engagements_observed"),
    OBSERVED(
            "observed",
            MetricUnit.PUBLICATION,
            MetricText.of("Lần đăng, phát có ghi nhận", "Publications observed"),
            MetricText.of(
                    "Đếm những lần đăng, phát có ít nhất một chỉ số được ghi nhận.",
                    "Publications of which anything was observed, counted."),
            null);

    private static final int SECTION = 9;

    private final String key;
    private final String column;
    private final MetricDefinition definition;
    private final Optional<String> observed;

    /** @param observed the column that counts what was observed of it; null where it is counted */
    AggregateMeasure(String key, MetricUnit unit, MetricText name, MetricText formula, @Nullable String observed) {
        this(key, key, unit, name, formula, observed);
    }

    AggregateMeasure(
            String key,
            String column,
            MetricUnit unit,
            MetricText name,
            MetricText formula,
            @Nullable String observed) {
        this.key = key;
        this.column = column;
        this.definition = MetricDefinition.of(SECTION, unit, name, formula).adding(MetricAxis.values());
        this.observed = Optional.ofNullable(observed);
    }

    public String key() {
        return key;
    }

    public String column() {
        return column;
    }

    @Override
    public String code() {
        return key;
    }

    @Override
    public MetricDefinition definition() {
        return definition;
    }

    @Override
    public List<String> shownIn() {
        return Stream.concat(Stream.of("AggregateRow", "AggregateTotals", "MovedCell"), parts())
                .map(schema -> schema + "." + key)
                .toList();
    }

    /** What shows some measures alone. */
    private Stream<String> parts() {
        return switch (this) {
            case WORKS, PUBLICATIONS ->
                Stream.of(
                        "ScorecardContent",
                        "ScorecardPlanContent",
                        "ScorecardEventMedia",
                        "CalendarBridgeFigures",
                        "ContentOutput");
            case SECONDS -> Stream.of("ScorecardEventMedia", "CalendarBridgeFigures", "ContentOutput");
            case AIRTIME_SECONDS -> Stream.of("CalendarBridgeFigures", "ContentOutput");
            case VIEWS -> Stream.of("ScorecardPlanContent", "ScorecardEventMedia", "ContentOutput");
            case REACH, ENGAGEMENTS -> Stream.of("ContentOutput");
            case OBSERVED -> Stream.of("ScorecardPlanContent", "ScorecardEventMedia");
            default -> Stream.empty();
        };
    }

    /** Whether people looked and told: it is null where nobody did. */
    public boolean isOfObservations() {
        return observed.isPresent();
    }

    /** The columns that it is made from. */
    public Stream<String> columns() {
        return Stream.concat(Stream.of(column), observed.stream());
    }

    /** The SQL of the measure's value over the cells of a group. */
    public String sum() {
        return observed.map(count -> "CASE WHEN sum(%s) <> 0 THEN sum(%s)::bigint END".formatted(count, column))
                .orElse("coalesce(sum(%s), 0)::bigint".formatted(column));
    }

    public static Optional<AggregateMeasure> of(String key) {
        return Arrays.stream(values())
                .filter(measure -> measure.key.equals(key))
                .findFirst();
    }
}
