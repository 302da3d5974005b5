package vn.lantoa.reporting.growth.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.reporting.metric.Metric;
import vn.lantoa.reporting.metric.MetricAxis;
import vn.lantoa.reporting.metric.MetricDefinition;
import vn.lantoa.reporting.metric.MetricText;
import vn.lantoa.reporting.metric.MetricUnit;

/** What a target counts (rules.md §3). Counts and seconds are never added together. */
@Schema(
        name = "GrowthMeasure",
        description = "What grows: tin, bài, and the length of radio and television programmes. Counts and seconds are"
                + " never added together.")
public enum GrowthMeasure implements Metric {
    NEWS_ITEMS(
            MetricUnit.WORK,
            MetricText.of("Tin", "News items"),
            MetricText.of(
                    "Đếm tin là tác phẩm tính theo định nghĩa của chỉ tiêu.",
                    "News items (tin), counted by the target's definition.")),
    ARTICLES(
            MetricUnit.WORK,
            MetricText.of("Bài", "Articles"),
            MetricText.of(
                    "Đếm bài, phóng sự là tác phẩm tính theo định nghĩa của chỉ tiêu.",
                    "Articles and reportages (bài), counted by the target's definition.")),
    RADIO_SECONDS(
            MetricUnit.SECOND,
            MetricText.of("Thời lượng phát thanh", "Length of radio programmes"),
            MetricText.of(
                    "Tổng thời lượng chương trình phát thanh tính theo định nghĩa của chỉ tiêu.",
                    "Seconds of radio programmes, summed by the target's definition.")),
    TV_SECONDS(
            MetricUnit.SECOND,
            MetricText.of("Thời lượng truyền hình", "Length of television programmes"),
            MetricText.of(
                    "Tổng thời lượng chương trình truyền hình tính theo định nghĩa của chỉ tiêu.",
                    "Seconds of television programmes, summed by the target's definition."));

    private final MetricDefinition definition;

    GrowthMeasure(MetricUnit unit, MetricText name, MetricText formula) {
        definition = MetricDefinition.of(GrowthFigure.SECTION, unit, name, formula)
                .adding(MetricAxis.AGENCY, MetricAxis.TIME);
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public MetricDefinition definition() {
        return definition;
    }

    @Override
    public List<String> shownIn() {
        return List.of("GrowthMeasure." + name());
    }

    /**
     * A target as it is shown: nobody publishes a part of an item, so a count is rounded up; the rules use the exact
     * one.
     */
    public @Nullable BigDecimal shown(@Nullable BigDecimal target) {
        boolean count = definition.unit() == MetricUnit.WORK;
        return target == null || !count ? Decimals.plain(target) : target.setScale(0, RoundingMode.CEILING);
    }
}
