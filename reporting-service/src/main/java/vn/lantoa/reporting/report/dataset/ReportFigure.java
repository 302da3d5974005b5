package vn.lantoa.reporting.report.dataset;

import java.math.BigDecimal;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One number of a report.
 *
 * @param id its name for ever (contract.md, Reporting)
 * @param reference its short name, by which the words of the report may refer to it
 * @param metric what is measured
 * @param dimensions which cell; an empty value: items without such a value
 * @param value null where nobody measured, or a rate has no base
 */
@Schema(name = "ReportFigure")
public record ReportFigure(
        String id,
        String reference,
        String metric,
        Map<String, String> dimensions,
        @Nullable BigDecimal value,
        FigureUnit unit) {

    public boolean isSameAs(ReportFigure other) {
        return reference.equals(other.reference)
                && (value == null ? other.value == null : other.value != null && value.compareTo(other.value) == 0);
    }
}
