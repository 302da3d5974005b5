package vn.lantoa.media.product.stock;

import org.jspecify.annotations.Nullable;

/** What a copy costs. */
public final class UnitCost {

    private UnitCost() {}

    /**
     * The cost divided by the copies, rounded half up to whole VND: 10 VND for 4 copies are 3. The exact cost stands
     * beside it wherever it is told.
     *
     * @param costVnd from 0 on
     * @param copies from 0 on
     * @return null where there is no copy
     */
    public static @Nullable Long of(long costVnd, long copies) {
        if (copies == 0) {
            return null;
        }
        long rest = costVnd % copies;
        return costVnd / copies + (rest >= copies - rest ? 1 : 0);
    }
}
