package vn.lantoa.reporting.growth.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;

/** What a target counts (rules.md §3). Counts and seconds are never added together. */
@Schema(name = "Measure")
public enum GrowthMeasure {
    /** tin */
    NEWS_ITEMS(true),
    /** bài */
    ARTICLES(true),
    /** thời lượng phát thanh */
    RADIO_SECONDS(false),
    /** thời lượng truyền hình */
    TV_SECONDS(false);

    private final boolean count;

    GrowthMeasure(boolean count) {
        this.count = count;
    }

    /**
     * A target as it is shown: nobody publishes a part of an item, so a count is rounded up; the rules use the exact
     * one.
     */
    public @Nullable BigDecimal shown(@Nullable BigDecimal target) {
        return target == null || !count ? Decimals.plain(target) : target.setScale(0, RoundingMode.CEILING);
    }
}
