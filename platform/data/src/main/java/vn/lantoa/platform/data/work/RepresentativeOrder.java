package vn.lantoa.platform.data.work;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Which publication stands for its work (rules.md §9): of those that are not withdrawn, the first in this order. Newly
 * produced ones come first, then the earlier published, then the lesser external id. Ids are compared byte by byte in
 * UTF-8, whatever the collation of a database: SQL and Java give the same order everywhere.
 */
public final class RepresentativeOrder {

    private static final Comparator<String> BYTES = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private static final Comparator<Publication> FIRST_STANDS = Comparator.comparing(Publication::newProduction)
            .reversed()
            .thenComparing(Publication::publishedAt)
            .thenComparing(Publication::externalId, BYTES);

    /**
     * The same as what follows {@code ORDER BY}, of a table or alias {@code f} with the columns {@code new_production},
     * {@code published_at} and {@code external_id}, none of them null.
     */
    public static final String SQL = "f.new_production DESC, f.published_at, f.external_id COLLATE \"C\"";

    private RepresentativeOrder() {}

    /** The order; the publications must be of one agency. */
    public static Comparator<Publication> firstStands() {
        return FIRST_STANDS;
    }
}
