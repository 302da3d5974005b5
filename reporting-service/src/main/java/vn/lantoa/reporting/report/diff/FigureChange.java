package vn.lantoa.reporting.report.diff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.report.dataset.FigureUnit;

/**
 * A figure that differs.
 *
 * @param reference its short name
 * @param before null where it was none, or nobody measured
 * @param after null where it is none, or nobody measured
 * @param delta after less before; what is none counts nothing
 * @param percent of before, two decimals; null where that is none or zero
 * @param causes of what adds up; null where it is not taken apart
 * @param parts of a rate: the figures that its numerator and denominator are
 */
@Schema(name = "FigureChange")
public record FigureChange(
        String reference,
        String metric,
        Map<String, String> dimensions,
        FigureUnit unit,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        BigDecimal delta,
        @Nullable BigDecimal percent,
        @Nullable ChangeCauses causes,
        List<String> parts) {}
