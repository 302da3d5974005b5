package vn.lantoa.task.commitment.balance;

import java.util.Collection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Vnd;

/**
 * What is needed of something and what is committed.
 *
 * @param needed null where nobody says
 * @param missing what is needed and not committed; null where nobody says what is needed
 */
@Schema(name = "ResourceBalance")
public record ResourceBalance(
        @Nullable Long needed, long committed, @Nullable Long missing) {

    /** What is more is told as so much. */
    static final long MOST = Vnd.MOST_OF_SUM;

    static ResourceBalance of(@Nullable Long needed, long committed) {
        return new ResourceBalance(needed, committed, needed == null ? null : Math.max(0, needed - committed));
    }

    /** Of several: what one has too much helps no other. */
    static ResourceBalance sum(Collection<ResourceBalance> parts) {
        Long needed = null;
        Long missing = null;
        long committed = 0;
        for (ResourceBalance part : parts) {
            needed = sum(needed, part.needed());
            missing = sum(missing, part.missing());
            committed = plus(committed, part.committed());
        }
        return new ResourceBalance(needed, committed, missing);
    }

    private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        if (one == null) {
            return other;
        }
        return other == null ? one : Long.valueOf(plus(one, other));
    }

    private static long plus(long one, long other) {
        return Math.min(one + other, MOST);
    }
}
