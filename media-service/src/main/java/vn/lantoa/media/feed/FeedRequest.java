package vn.lantoa.media.feed;

import java.util.function.Supplier;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/** Where a reader of a feed goes on. */
public class FeedRequest {

    private static final int MOST = 200;
    private static final String NOW = "now";

    @QueryParam("after")
    @Parameter(
            description =
                    "What the answer before gave as `next`. Left out, the feed begins with the oldest change; `now`"
                            + " begins after the newest.")
    @Nullable
    String after;

    @QueryParam("size")
    @DefaultValue("100")
    @Parameter(
            description = "How many changes are wanted at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "" + MOST))
    int size;

    public FeedRequest() {}

    /** @throws Problem 400 when {@code after} is nothing that was ever given out */
    FeedCursor cursor(Supplier<FeedCursor> now) {
        if (after == null) {
            return FeedCursor.BEGINNING;
        }
        return after.equals(NOW)
                ? now.get()
                : FeedCursor.parse(after)
                        .orElseThrow(() -> Problem.inQuery("after", FeedProblem.CONTENT_CURSOR_INVALID));
    }

    /** @throws Problem 400 when none are wanted, or too many */
    public int size() {
        if (size < 1 || size > MOST) {
            throw Problem.inQuery("size", CommonProblem.PARAMETER_INVALID, "size", size, "1–" + MOST);
        }
        return size;
    }
}
