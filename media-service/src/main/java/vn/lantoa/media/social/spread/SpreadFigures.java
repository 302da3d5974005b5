package vn.lantoa.media.social.spread;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far some posts have spread: of each measure the sum over posts and sources of what each counted last.
 *
 * @param observed how many of the posts have a snapshot
 * @param views null where no post was observed by it; so with {@code reach} and {@code engagements}
 */
@Schema(name = "SpreadFigures")
public record SpreadFigures(
        long posts,
        long observed,
        @Nullable Long views,
        @Nullable Long reach,
        @Nullable Long engagements) {

    static final SpreadFigures NONE = new SpreadFigures(0, 0, null, null, null);
}
