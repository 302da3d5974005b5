package vn.lantoa.reporting.scorecard.event;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;

/**
 * What an event costs, by the plan's budget lines that name it (rules.md §2), until the day, in đồng.
 *
 * @param socialShare what of the allocated money is of society, six decimals; null where nothing is allocated
 * @param costPerWork disbursed divided by the works about the event, whole đồng, half up; null where there are none
 */
@Schema(name = "ScorecardEventCost")
public record EventCost(
        int lines,
        long planned,
        long allocated,
        long disbursed,
        @Nullable BigDecimal socialShare,
        @Nullable Long costPerWork) {

    /**
     * What is booked on the lines of an event.
     *
     * @param social what of the allocated is of society
     */
    record Money(int lines, long planned, long allocated, long disbursed, long social) {}

    static EventCost of(Money money, EventMedia media) {
        return new EventCost(
                money.lines(),
                money.planned(),
                money.allocated(),
                money.disbursed(),
                Decimals.share(money.social(), money.allocated()),
                each(money.disbursed(), media.works()));
    }

    private static @Nullable Long each(long money, long works) {
        BigInteger each = Decimals.each(BigInteger.valueOf(money), BigDecimal.valueOf(works));
        return each == null ? null : each.longValueExact();
    }
}
