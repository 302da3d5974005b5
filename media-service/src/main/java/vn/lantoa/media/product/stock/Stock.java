package vn.lantoa.media.product.stock;

/**
 * The copies of a product, by all entries of its ledgers.
 *
 * @param costVnd what the printed ones cost together
 */
public record Stock(long printed, long costVnd, long given) {

    /** Never below zero. */
    public long left() {
        return printed - given;
    }
}
