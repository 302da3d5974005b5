package vn.lantoa.media.content;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/** Where a reader of the feed goes on. */
public class ContentChangesRequest {

    private static final int MOST = 200;

    @QueryParam("after")
    @Parameter(description = "What the answer before gave as `next`; left out, the feed begins with the oldest change.")
    @Nullable
    String after;

    @QueryParam("size")
    @DefaultValue("100")
    @Parameter(
            description = "How many items are wanted at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "" + MOST))
    int size;

    public ContentChangesRequest() {}

    FeedCursor cursor() {
        return after == null
                ? FeedCursor.BEGINNING
                : FeedCursor.parse(after)
                        .orElseThrow(() -> Problem.inQuery("after", ContentItemProblem.CONTENT_CURSOR_INVALID));
    }

    int size() {
        if (size < 1 || size > MOST) {
            throw Problem.inQuery("size", CommonProblem.PARAMETER_INVALID, "size", size, "1–" + MOST);
        }
        return size;
    }
}
