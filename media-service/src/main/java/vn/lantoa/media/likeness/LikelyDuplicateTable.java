package vn.lantoa.media.likeness;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.likeness.LikelyDuplicate.LikeItem;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.data.sql.SqlStatement;
import vn.lantoa.platform.web.number.Decimals;

/**
 * Finds works whose titles are nearly the same. What begins or ends alike is found by index, so that it costs by what
 * is looked at, however much is stored.
 */
@ApplicationScoped
class LikelyDuplicateTable {

    private static final int MOST_ITEMS = 20_000;
    private static final int MOST_BESIDE = 50;
    private static final int MOST_COMPARED = 100_000;
    private static final int MOST_PAIRS = 500;

    /** An agency for practice is in what it reads itself only (rules.md §4). */
    private static final String READABLE = """
            AND (:everybody OR c.agency = ANY (:readable::text[]))
            AND (NOT :everybody OR c.agency NOT IN (SELECT code FROM press_agency WHERE practice))
            """;

    private static final String NEWEST = """
            SELECT c.id, c.agency, c.work_id, c.published_on, split_part(c.language, '-', 1) AS language,
                   title_key(c.search, c.external_id) AS key
            FROM content_item c
            WHERE c.published_on >= :from AND c.published_on < :to AND NOT c.withdrawn AND c.column_code IS NULL
              AND (:agency::text IS NULL OR c.agency = :agency)
            """ + READABLE + "ORDER BY c.published_on DESC, c.id";

    /** Of the items beside one, by the same end of the title: the first ones by day, as the index has them. */
    private static final String BESIDE = """
            SELECT c.id, c.agency, c.work_id, title_key(c.search, c.external_id) AS key
            FROM content_item c
            WHERE {end}(title_key(c.search, c.external_id), 24) COLLATE "C" = {end}(a.key, 24) COLLATE "C"
              AND c.published_on BETWEEN a.published_on - 3 AND a.published_on + 3
              AND NOT c.withdrawn AND c.column_code IS NULL AND (c.agency, c.work_id) <> (a.agency, a.work_id)
              AND split_part(c.language, '-', 1) = a.language
            """ + READABLE + "ORDER BY c.published_on LIMIT :beside";

    /**
     * Numbers tell issues of a series apart, so they must be the same; that the first one is there is soon seen. A
     * short title says too little.
     */
    private static final String COMPARED = """
            WITH looked AS MATERIALIZED (
              SELECT *, coalesce(substring(key FROM '[0-9]+'), '') AS digits,
                     btrim(regexp_replace(key, '[^0-9]+', ' ', 'g')) AS numbers
              FROM (%s LIMIT :items) newest WHERE length(key) >= 24),
            compared AS (
              SELECT a.id, a.agency, a.work_id, a.published_on, a.key,
                     b.id AS b_id, b.agency AS b_agency, b.work_id AS b_work_id, b.key AS b_key
              FROM looked a CROSS JOIN LATERAL ((%s) UNION ALL (%s)) b
              WHERE strpos(b.key, a.digits) > 0 AND a.numbers = btrim(regexp_replace(b.key, '[^0-9]+', ' ', 'g'))
              LIMIT :compared)
            """.formatted(NEWEST, beside("left"), beside("right"));

    /** A title that an agency has for more than five works within days of the one or the other is a standing one. */
    private static final String PAIRS = COMPARED + """
            , measured AS MATERIALIZED (
              SELECT id, agency, work_id, published_on, b_id, b_agency, b_work_id,
                     CASE WHEN key = b_key THEN 1 ELSE similarity(key, b_key) END AS likeness
              FROM compared),
            alike AS (SELECT * FROM measured WHERE likeness >= 0.8),
            standing AS (
              SELECT id, array_agg(b_agency) AS agencies FROM (
                SELECT id, b_agency FROM alike GROUP BY id, agency, b_agency
                HAVING count(DISTINCT b_work_id) + (agency = b_agency)::integer > 5) AS crowd
              GROUP BY id),
            pair AS (
              SELECT DISTINCT ON (least((agency, work_id), (b_agency, b_work_id)),
                                  greatest((agency, work_id), (b_agency, b_work_id))) alike.*
              FROM alike LEFT JOIN standing of_a ON of_a.id = alike.id LEFT JOIN standing of_b ON of_b.id = b_id
              WHERE (of_a.agencies || of_b.agencies && ARRAY[agency, b_agency]) IS NOT TRUE
              ORDER BY least((agency, work_id), (b_agency, b_work_id)),
                       greatest((agency, work_id), (b_agency, b_work_id)), published_on, id, b_id),
            told AS (SELECT * FROM pair ORDER BY agency, published_on, id, b_id LIMIT :pairs)
            SELECT round(likeness::numeric, 2) AS likeness,
                   a.id, a.agency, a.external_id, a.work_id, a.title, a.genre, a.published_on,
                   b.id AS b_id, b.agency AS b_agency, b.external_id AS b_external_id, b.work_id AS b_work_id,
                   b.title AS b_title, b.genre AS b_genre, b.published_on AS b_published_on
            FROM told JOIN content_item a ON a.id = told.id JOIN content_item b ON b.id = told.b_id
            ORDER BY a.agency, a.published_on, a.id, b.id""";

    /** Whether there was more to be looked at than is. */
    private static final String CUT = COMPARED + """
            SELECT EXISTS (%s OFFSET :items LIMIT 1)
              OR EXISTS (SELECT FROM looked a
                         WHERE (SELECT count(*) FROM (%s) AS heads) >= :beside
                            OR (SELECT count(*) FROM (%s) AS tails) >= :beside)
              OR (SELECT count(*) FROM compared) >= :compared AS cut
            """.formatted(NEWEST, beside("left"), beside("right"));

    private static String beside(String end) {
        return BESIDE.replace("{end}", end);
    }

    private final Sql sql;

    LikelyDuplicateTable(Sql sql) {
        this.sql = sql;
    }

    LikelyDuplicatesView of(@Nullable String agency, LocalDate from, LocalDate to, AgencyScope readable) {
        List<LikelyDuplicate> found = asked(PAIRS, agency, from, to, readable)
                .bind("pairs", MOST_PAIRS + 1)
                .query(LikelyDuplicateTable::pair);
        boolean cut = asked(CUT, agency, from, to, readable)
                .query(row -> row.bool("cut"))
                .get(0);
        return new LikelyDuplicatesView(
                from,
                to,
                !cut && found.size() <= MOST_PAIRS,
                found.stream().limit(MOST_PAIRS).toList());
    }

    private SqlStatement asked(
            String text, @Nullable String agency, LocalDate from, LocalDate to, AgencyScope readable) {
        return sql.statement(text)
                .bind("agency", agency)
                .bind("from", from)
                .bind("to", to)
                .bind("everybody", readable.isEverybody())
                .bind("readable", readable.codes().orElse(List.of()))
                .bind("items", MOST_ITEMS)
                .bind("beside", MOST_BESIDE + 1)
                .bind("compared", MOST_COMPARED + 1);
    }

    private static LikelyDuplicate pair(ResultColumns row) {
        return new LikelyDuplicate(Decimals.plain(row.decimal("likeness")), item(row, ""), item(row, "b_"));
    }

    private static LikeItem item(ResultColumns row, String side) {
        return new LikeItem(
                row.uuid(side + "id"),
                row.text(side + "agency"),
                row.text(side + "external_id"),
                row.text(side + "work_id"),
                row.text(side + "title"),
                row.constant(side + "genre", Genre.class),
                row.date(side + "published_on"));
    }
}
