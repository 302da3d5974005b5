package vn.lantoa.media.product.stock;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The copies of a media product, by all entries of its ledgers, whatever their days.
 *
 * @param product its code
 * @param unitCostVnd what a printed copy costs on the average, rounded half up; null where there is none
 * @param left printed less given, never below zero
 * @param totalOccasions how many occasions there were
 * @param occasions where they were given, most first, 200 at most
 */
@Schema(name = "MediaProductStock")
public record StockView(
        String product,
        long printed,
        long given,
        long left,
        long costVnd,
        @Nullable Long unitCostVnd,
        long totalOccasions,
        List<OccasionView> occasions) {

    /**
     * Copies that were given on one occasion: at an event, to a delegation, or both.
     *
     * @param eventCode the code of the event
     * @param delegation the delegation
     */
    @Schema(name = "GiftOccasion")
    public record OccasionView(
            @Nullable String eventCode, @Nullable String delegation, long given) {}
}
