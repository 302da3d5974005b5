package vn.lantoa.media.social;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.sql.SqlStatement;
import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.time.BusinessTime;

/** Which posts a list shows. */
public class SocialPostFilter {

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

    /**
     * One condition in the words of the entity and of its table.
     *
     * @param name of the parameter
     * @param value null: it is not asked for
     */
    private record Criterion(String name, @Nullable Object value, String ofEntity, String ofTable) {

        Criterion(String name, @Nullable Object value, String of) {
            this(name, value, of, of);
        }
    }

    private List<Criterion> criteria() {
        FromTo.check(from, to);
        return Stream.of(
                        new Criterion("platform", platform, "platform = :platform"),
                        new Criterion("account", account, "account = :account"),
                        new Criterion(
                                "theme", theme, "array_contains(themes, :theme)", "themes @> ARRAY[:theme]::varchar[]"),
                        new Criterion("from", startOf(from), "postedAt >= :from", "posted_at >= :from"),
                        new Criterion("to", startOf(to), "postedAt < :to", "posted_at < :to"))
                .filter(criterion -> criterion.value != null)
                .toList();
    }

    Conditions conditions() {
        Conditions conditions = new Conditions();
        criteria().forEach(one -> conditions.and(one.ofEntity, one.name, one.value));
        return conditions;
    }

    /** The same as a condition on the table of posts, with what {@link #bindTo} binds. */
    public String condition() {
        return Stream.concat(Stream.of("true"), criteria().stream().map(Criterion::ofTable))
                .collect(Collectors.joining(" AND "));
    }

    /** Binds what {@link #condition} names. */
    public SqlStatement bindTo(SqlStatement statement) {
        criteria().forEach(one -> statement.bind(one.name, one.value));
        return statement;
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : BusinessTime.startOf(day);
    }
}
