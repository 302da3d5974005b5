package vn.lantoa.event.figure;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.unit.Unit;
import vn.lantoa.platform.web.unit.Units;

/**
 * What a source says of an event.
 *
 * @param metric VISITORS, ATHLETES, TEAMS, COUNTRIES, BROADCASTERS, JOURNALISTS, DELEGATES, EXHIBITORS, AUDIENCE,
 *     REVENUE_VND, COST_VND, or another name of that form
 * @param value never negative; a whole number where the unit is VND
 * @param qualifier EXACT unless given
 * @param unit code or name of a unit of the list, such as {@code person} or {@code người}; one for all that is said of
 *     the metric and event
 * @param source who says so: the organiser, a newspaper, a report
 * @param assertedOn the day it was said; never in the future
 */
@Schema(name = "NewFigure")
public record NewFigure(
        @NotNull @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")
        String metric,

        @NotNull @DecimalMin("0") @Digits(integer = 15, fraction = 3)
        BigDecimal value,

        Qualifier qualifier,
        @NotBlank @Size(max = 30) String unit,
        @NotBlank @Size(max = 200) String source,
        @NotNull LocalDate assertedOn) {

    public NewFigure {
        qualifier = qualifier == null ? Qualifier.EXACT : qualifier;
    }

    /** Whether it is money with a fraction, which VND does not have (rules.md §2). */
    boolean hasBrokenMoney() {
        return Units.named(unit).filter(known -> known.is(Unit.VND)).isPresent()
                && value.stripTrailingZeros().scale() > 0;
    }
}
