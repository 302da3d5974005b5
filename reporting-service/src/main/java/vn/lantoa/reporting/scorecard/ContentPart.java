package vn.lantoa.reporting.scorecard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;

/**
 * What the press published of a clause. An item that names several clauses counts for each.
 *
 * @param works null with a reason
 * @param publications null with a reason
 */
@Schema(name = "ScorecardContent")
public record ContentPart(
        Light state,
        Cause reason,
        @Nullable Long works,
        @Nullable Long publications) {

    static final ContentPart NONE = of(0, 0);

    static ContentPart of(long works, long publications) {
        return new ContentPart(Light.NEUTRAL, Cause.NO_MARK, works, publications);
    }

    boolean hasPublications() {
        return publications != null && publications > 0;
    }
}
