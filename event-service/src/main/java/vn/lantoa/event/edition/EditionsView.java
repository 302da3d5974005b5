package vn.lantoa.event.edition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.event.event.value.EventStatus;

/**
 * The editions of a series.
 *
 * @param items each year from the first edition to the last one, oldest first
 */
@Schema(name = "SeriesEditions")
public record EditionsView(String series, List<YearView> items) {

    /**
     * A year of the series.
     *
     * @param change against the year before; null where there is an edition in both, and a side is not known
     * @param athletes the sum of what stands of the metric ATHLETES of its editions; null where it does not stand of
     *     each
     * @param countries the same of COUNTRIES, where the year has one edition
     */
    @Schema(name = "SeriesYear")
    public record YearView(
            int year,

            @Schema(description = "Against the year before; null where both have an edition and a side is not known.")
            @Nullable
            YearChange change,

            @Nullable BigDecimal athletes,
            @Nullable BigDecimal countries,
            List<EditionView> editions) {}

    /** An event that is an edition of the series. */
    @Schema(name = "SeriesEdition")
    public record EditionView(
            String code,
            @Nullable Integer number,
            String name,
            LocalDate startOn,
            LocalDate endOn,
            EventStatus status) {}
}
