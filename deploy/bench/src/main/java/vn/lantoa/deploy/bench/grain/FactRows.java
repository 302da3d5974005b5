package vn.lantoa.deploy.bench.grain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

import vn.lantoa.deploy.bench.grain.GeneratedFact.Seen;

/** Drawn works as rows of the reporting-service's tables, in the text form of PostgreSQL's COPY. */
final class FactRows {

    static final String CONTENT =
            "content_fact (item_id, epoch, revision, agency, external_id, work_id, published_at, day, half_month,"
                    + " genre, channel, language, main_language, purpose, new_production, reuse_ratio, seconds, themes, clause_paths,"
                    + " plan_id, event_code, withdrawn, known_from, known_to, representative)";
    static final String OBSERVATION =
            "observation_fact (observation_id, epoch, revision, item_id, agency, external_id, observed_at,"
                    + " day, half_month, views, source, known_from, gained)";
    static final String SPREAD = "item_spread (item_id, views)";

    private static final ZoneOffset LOCAL = ZoneOffset.ofHours(7);
    private static final String NULL = "\\N";
    private static final Duration REPORTED_AFTER = Duration.ofHours(9);

    private final String planId;
    private final StringBuilder content;
    private final StringBuilder observation;
    private final StringBuilder spread;
    private long facts;

    /** Appends to the three buffers. */
    FactRows(String planId, StringBuilder content, StringBuilder observation, StringBuilder spread) {
        this.planId = planId;
        this.content = content;
        this.observation = observation;
        this.spread = spread;
    }

    /** How many rows of content_fact there are by now. */
    long facts() {
        return facts;
    }

    void add(List<GeneratedFact> work) {
        GeneratedFact representative = work.stream()
                .filter(one -> !one.withdrawn())
                .min(Comparator.comparing((GeneratedFact one) -> !one.newProduction())
                        .thenComparing(GeneratedFact::publishedAt)
                        .thenComparing(GeneratedFact::externalId))
                .orElse(null);
        work.forEach(one -> {
            revisions(one, one.equals(representative));
            observations(one);
        });
    }

    /** Earlier revisions differ from the last only in when they were known. */
    private void revisions(GeneratedFact one, boolean representative) {
        Instant known = one.publishedAt().plus(REPORTED_AFTER);
        for (int revision = 1; revision <= one.revisions(); revision++) {
            boolean last = revision == one.revisions();
            Instant next = known.plus(Duration.ofDays(1));
            row(
                    content,
                    one.id(),
                    1,
                    revision,
                    one.agency(),
                    one.externalId(),
                    one.workId(),
                    one.publishedAt(),
                    day(one.publishedAt()),
                    halfMonth(one.publishedAt()),
                    one.genre(),
                    one.channel(),
                    one.language(),
                    one.language().split("-")[0],
                    one.purpose(),
                    one.newProduction(),
                    one.reuse(),
                    one.seconds(),
                    array(one.themes()),
                    array(one.clauses()),
                    one.clauses().isEmpty() ? NULL : planId,
                    one.event() == null ? NULL : one.event(),
                    one.withdrawn() && last,
                    known,
                    last ? NULL : next,
                    last && representative);
            known = next;
            facts++;
        }
    }

    private void observations(GeneratedFact one) {
        long before = 0;
        for (Seen seen : one.observations()) {
            row(
                    observation,
                    seen.id(),
                    1,
                    1,
                    one.id(),
                    one.agency(),
                    one.externalId(),
                    seen.at(),
                    day(seen.at()),
                    halfMonth(seen.at()),
                    seen.views(),
                    "web",
                    seen.at().plus(REPORTED_AFTER),
                    seen.views() - before);
            before = seen.views();
        }
        if (!one.observations().isEmpty()) {
            row(spread, one.id(), before);
        }
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, LOCAL);
    }

    /** As the schema of reporting-service counts them: 24 a year, the second from the 15th on. */
    static int halfMonth(Instant instant) {
        LocalDate day = day(instant);
        return day.getYear() * 24 + (day.getMonthValue() - 1) * 2 + (day.getDayOfMonth() >= 15 ? 1 : 0);
    }

    private static String array(List<String> values) {
        return "{" + String.join(",", values) + "}";
    }

    private static void row(StringBuilder rows, Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(values[i]);
        }
        rows.append('\n');
    }
}
