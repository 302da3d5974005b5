package vn.lantoa.event.edition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.event.event.EventStatus;

/**
 * The editions of a series.
 *
 * @param items each year from the first edition to the last one, oldest first
 */
@Schema(name = "SeriesEditions")
public record EditionsView(
        @Schema(required = true) String series,
        @Schema(required = true) List<YearView> items) {

    /**
     * A year of the series.
     *
     * @param athletes the sum of what stands of the metric ATHLETES of its editions; null where it does not stand of each
     * @param countries the same of COUNTRIES, where the year has one edition
     */
    @Schema(name = "SeriesYear")
    public record YearView(
            @Schema(required = true) int year,
            @Schema(required = true) YearChange change,
            @Schema(nullable = true) BigDecimal athletes,
            @Schema(nullable = true) BigDecimal countries,
            @Schema(required = true) List<EditionView> editions) {}

    /** An event that is an edition of the series. */
    @Schema(name = "SeriesEdition")
    public record EditionView(
            @Schema(required = true) String code,
            @Schema(nullable = true) Integer number,
            @Schema(required = true) String name,
            @Schema(required = true) LocalDate startOn,
            @Schema(required = true) LocalDate endOn,
            @Schema(required = true) EventStatus status) {}
}
