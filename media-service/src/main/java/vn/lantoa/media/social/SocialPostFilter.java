package vn.lantoa.media.social;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.sql.SqlStatement;
import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.time.BusinessTime;

/** Which posts a list shows. */
public class SocialPostFilter {

    /** Of the table of posts, with what {@link #bindTo} binds. */
    public static final String CONDITION = """
            (:platform::text IS NULL OR platform = :platform) AND (:account::text IS NULL OR account = :account)
              AND (:theme::text IS NULL OR themes @> ARRAY[:theme]::varchar[])
              AND (:from::timestamptz IS NULL OR posted_at >= :from)
              AND (:to::timestamptz IS NULL OR posted_at < :to)""";

    @QueryParam("platform")
    @Parameter(description = "Those on this platform.")
    @Nullable
    SocialPlatform platform;

    @QueryParam("account")
    @Parameter(description = "Those of this account.")
    @Nullable
    String account;

    @QueryParam("theme")
    @Parameter(description = "Those that name this theme.")
    @Nullable
    String theme;

    @QueryParam("from")
    @Parameter(description = "Posted on this local day or later.")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Posted before this local day.")
    @Nullable
    LocalDate to;

    public SocialPostFilter() {}

    Conditions conditions() {
        FromTo.check(from, to);
        return new Conditions()
                .and("platform = :platform", "platform", platform)
                .and("account = :account", "account", account)
                .and("array_contains(themes, :theme)", "theme", theme)
                .and("postedAt >= :from", "from", startOf(from))
                .and("postedAt < :to", "to", startOf(to));
    }

    /** Binds what {@link #CONDITION} names. */
    public SqlStatement bindTo(SqlStatement statement) {
        FromTo.check(from, to);
        return statement
                .bind("platform", platform == null ? null : platform.name())
                .bind("account", account)
                .bind("theme", theme)
                .bind("from", startOf(from))
                .bind("to", startOf(to));
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : BusinessTime.startOf(day);
    }
}
