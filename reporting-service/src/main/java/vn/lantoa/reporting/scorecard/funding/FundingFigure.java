package vn.lantoa.reporting.scorecard.funding;

import java.math.BigDecimal;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.metric.MetricDefinition;
import vn.lantoa.reporting.metric.MetricFacts;
import vn.lantoa.reporting.metric.MetricText;
import vn.lantoa.reporting.metric.MetricUnit;
import vn.lantoa.reporting.metric.StatedMetric;

/** What scorecards say of money that was asked for, decided and questioned (rules.md §2). */
public enum FundingFigure implements StatedMetric {
    MONEY_DECIDED(
            "moneyDecided",
            MetricText.of("Kinh phí theo quyết định", "Money decided"),
            MetricText.of(
                    "Tổng số tiền các quyết định giao cho kế hoạch đến ngày đó, trừ phần đã đảo, bằng đồng; để"
                            + " trống khi không còn quyết định nào.",
                    "What decisions assigned to the plan until the day, less what was taken back, in đồng; null where"
                            + " there is none."),
            "ScorecardFunding.decided",
            FundingPart::decided),
    MONEY_PROPOSED(
            "moneyProposed",
            MetricText.of("Kinh phí đề xuất", "Money asked for"),
            MetricText.of(
                    "Tổng số tiền các cơ quan đề xuất đến ngày đó, bằng đồng; để trống khi không có đề xuất nào.",
                    "What agencies asked for until the day, in đồng; null where nothing was asked for."),
            "ScorecardFunding.proposed",
            FundingPart::proposed),
    MONEY_GRANTED(
            "moneyGranted",
            MetricText.of("Kinh phí được chấp thuận", "Money granted"),
            MetricText.of(
                    "Phần được chấp thuận của các đề xuất đến ngày đó, bằng đồng; để trống khi không có đề xuất nào.",
                    "What was granted of what was asked for until the day, in đồng; null where nothing was asked for."),
            "ScorecardFunding.granted",
            FundingPart::granted),
    MONEY_QUESTIONED(
            "moneyQuestioned",
            MetricText.of("Kinh phí bị kiến nghị qua kiểm tra", "Money questioned"),
            MetricText.of(
                    "Tổng số tiền mà các cuộc kiểm tra về kế hoạch nêu ra đến ngày đó, bằng đồng; để trống khi"
                            + " chưa kiểm tra.",
                    "What checks of the plan's money questioned until the day, in đồng; null where there was none."),
            "ScorecardFunding.questioned",
            FundingPart::questioned);

    private static final int SECTION = 2;

    private final MetricFacts facts;
    private final Function<FundingPart, @Nullable Long> shown;

    FundingFigure(
            String code,
            MetricText name,
            MetricText formula,
            String shownIn,
            Function<FundingPart, @Nullable Long> shown) {
        this.facts = MetricFacts.of(code, MetricDefinition.of(SECTION, MetricUnit.VND, name, formula), shownIn);
        this.shown = shown;
    }

    /** Its value on a card. */
    public @Nullable BigDecimal of(FundingPart part) {
        Long amount = shown.apply(part);
        return amount == null ? null : BigDecimal.valueOf(amount);
    }

    @Override
    public MetricFacts facts() {
        return facts;
    }
}
