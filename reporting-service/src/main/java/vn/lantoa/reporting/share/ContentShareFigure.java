package vn.lantoa.reporting.share;

import vn.lantoa.reporting.metric.MetricDefinition;
import vn.lantoa.reporting.metric.MetricFacts;
import vn.lantoa.reporting.metric.MetricText;
import vn.lantoa.reporting.metric.MetricUnit;
import vn.lantoa.reporting.metric.StatedMetric;

/** What shares say of what was published of a plan (rules.md §9). */
public enum ContentShareFigure implements StatedMetric {
    THEME_SHARE(
            "themeShare",
            MetricText.of("Tỷ trọng của chủ đề", "Share of a theme"),
            MetricText.of(
                    "Tác phẩm của chủ đề / mọi tác phẩm của kế hoạch, sáu số lẻ; để trống khi không có tác phẩm nào.",
                    "Works of the theme / all works of the plan, six decimals; null where there are none."),
            "ThemeShare.share",
            "OutputShare.share"),
    FOCUS_SHARE(
            "focusShare",
            MetricText.of("Tỷ trọng của trọng tâm", "Share of an event put first"),
            MetricText.of(
                    "Tác phẩm của chủ đề về sự kiện trọng tâm / mọi tác phẩm của chủ đề, kể cả các phần, sáu số lẻ; để"
                            + " trống khi không có tác phẩm nào hoặc phải đọc quá nhiều.",
                    "Works of the theme about an event that it puts first / all works of the theme, with its parts, six"
                            + " decimals; null where there are none, or that would take too much to read."),
            "FocusShare.share"),
    AUDIENCE_SHARE(
            "audienceShare",
            MetricText.of("Tỷ trọng của đối tượng", "Share of an audience"),
            MetricText.of(
                    "Tác phẩm hướng tới đối tượng / mọi tác phẩm của kế hoạch, sáu số lẻ; để trống khi không có tác"
                            + " phẩm nào.",
                    "Works that speak to the audience / all works of the plan, six decimals; null where there are"
                            + " none."),
            "AudienceShare.share"),
    REACH_SHARE(
            "reachShare",
            MetricText.of("Tỷ trọng lượt tiếp cận", "Share of the reach"),
            MetricText.of(
                    "Lượt tiếp cận của phần / lượt tiếp cận của mọi lần đăng, phát của kế hoạch, sáu số lẻ; để trống"
                            + " khi không ai ghi nhận.",
                    "Reach of the part / reach of all publications of the plan, six decimals; null where nobody"
                            + " observed any."),
            "AudienceShare.reachShare",
            "OutputShare.reachShare"),
    ENGAGEMENT_SHARE(
            "engagementShare",
            MetricText.of("Tỷ trọng lượt tương tác", "Share of the engagements"),
            MetricText.of(
                    "Lượt tương tác của phần / lượt tương tác của mọi lần đăng, phát của kế hoạch, sáu số lẻ; để trống"
                            + " khi không ai ghi nhận.",
                    "Engagements of the part / engagements of all publications of the plan, six decimals; null where"
                            + " nobody observed any."),
            "AudienceShare.engagementShare",
            "OutputShare.engagementShare");

    private static final int SECTION = 9;

    private final MetricFacts facts;

    ContentShareFigure(String code, MetricText name, MetricText formula, String... shownIn) {
        this.facts = MetricFacts.of(code, MetricDefinition.of(SECTION, MetricUnit.RATIO, name, formula), shownIn);
    }

    @Override
    public MetricFacts facts() {
        return facts;
    }
}
