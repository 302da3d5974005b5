package vn.lantoa.reporting.report.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A table of figures, with the sums that it declares.
 *
 * @param code such as {@code AGENCIES}
 * @param metrics its columns
 * @param rows one for each cell
 * @param totals the ids of the figures that its columns come to; of no column or of each
 * @param gaps the sums that do not close: to be explained in words before the report is sealed
 */
@Schema(name = "ReportTable")
public record DatasetTable(String code, List<String> metrics, List<Row> rows, List<String> totals, List<Gap> gaps) {

    /** @param figures the ids of its figures, one for each column */
    @Schema(name = "ReportTableRow")
    public record Row(Map<String, String> dimensions, List<String> figures) {}

    /**
     * A sum that does not close.
     *
     * @param total the id of the figure that states it
     * @param summed what the rows come to
     */
    @Schema(name = "ReportTableGap")
    public record Gap(String total, BigDecimal stated, BigDecimal summed) {}
}
