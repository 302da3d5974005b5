package vn.lantoa.event.figure.standing;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.event.figure.ChoiceView;
import vn.lantoa.event.figure.FigureView;

/**
 * All that was said of one metric of an event.
 *
 * @param conflict whether not all sources say the same by now
 * @param spread between which values they lie
 * @param chosen the assertion that stands; null while they differ and nobody chose
 * @param reason why it was chosen; null where nobody had to
 * @param footnote names the other values and who says so; null where there are none
 * @param assertions in the order in which they were recorded; a source's last word, by its day, stands in the place of
 *     its earlier ones
 * @param choices every choice, in their order; the last one stands
 */
@Schema(name = "MetricFigures")
public record MetricView(
        String metric,
        String unit,
        FigureState state,
        boolean conflict,
        Spread spread,
        @Nullable FigureView chosen,
        @Nullable String reason,
        @Nullable Footnote footnote,
        List<FigureView> assertions,
        List<ChoiceView> choices) {

    /** The least and the greatest asserted value. */
    @Schema(name = "FigureSpread")
    public record Spread(BigDecimal lowest, BigDecimal highest) {}
}
