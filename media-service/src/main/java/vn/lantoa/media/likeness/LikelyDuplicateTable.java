package vn.lantoa.media.likeness;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.Genre;
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
    private static final int MOST_PAIRS = 500;

    private static final String LOOKED = """
            SELECT id, agency, external_id, work_id, title, genre, language, published_on,
                   title_key(search, external_id) AS key
            FROM content_item
            WHERE published_on >= :from AND published_on < :to AND NOT withdrawn AND column_code IS NULL
              AND (:agency::text IS NULL OR agency = :agency)
              AND (:readable::text[] IS NULL OR agency = ANY (:readable))
            ORDER BY published_on DESC, id LIMIT :most""";

    private static final String COUNT = "SELECT count(*) AS items FROM (" + LOOKED + ") looked";

    /** Of the items beside one, by the same end of the title. */
    private static final String BESIDE = """
            SELECT c.id, c.agency, c.external_id, c.work_id, c.title, c.genre, c.language, c.published_on,
                   title_key(c.search, c.external_id) AS key
            FROM content_item c
            WHERE {end}(title_key(c.search, c.external_id), 24) COLLATE "C" = {end}(a.key, 24) COLLATE "C"
              AND c.published_on BETWEEN a.published_on - 3 AND a.published_on + 3
              AND NOT c.withdrawn AND c.column_code IS NULL AND (c.agency, c.work_id) <> (a.agency, a.work_id)
              AND (:readable::text[] IS NULL OR c.agency = ANY (:readable))
            LIMIT 50""";

    /**
     * Numbers tell issues of a series apart, so they must be the same, and so must the language. A short title says too
     * little; one that an agency has for more than five works within these days is a standing one.
     */
    private static final String PAIRS = """
            WITH looked AS MATERIALIZED (%s),
            alike AS (
              SELECT a.id, a.agency, a.external_id, a.work_id, a.title, a.genre, a.published_on,
                     b.id AS b_id, b.agency AS b_agency, b.external_id AS b_external_id, b.work_id AS b_work_id,
                     b.title AS b_title, b.genre AS b_genre, b.published_on AS b_published_on,
                     round(similarity(a.key, b.key)::numeric, 2) AS likeness,
                     count(*) OVER (PARTITION BY a.id, b.agency) AS of_agency
              FROM looked a CROSS JOIN LATERAL ((%s) UNION (%s)) b
              WHERE length(a.key) >= 24
                AND split_part(a.language, '-', 1) = split_part(b.language, '-', 1)
                AND btrim(regexp_replace(a.title, '\\D+', ' ', 'g')) = btrim(regexp_replace(b.title, '\\D+', ' ', 'g'))
                AND similarity(a.key, b.key) >= 0.8),
            pair AS (
              SELECT DISTINCT ON (least((agency, work_id), (b_agency, b_work_id)),
                                  greatest((agency, work_id), (b_agency, b_work_id))) *
              FROM alike WHERE of_agency <= 5
              ORDER BY least((agency, work_id), (b_agency, b_work_id)),
                       greatest((agency, work_id), (b_agency, b_work_id)), published_on, id)
            SELECT * FROM pair ORDER BY agency, published_on, id, b_id
            LIMIT :pairs""".formatted(LOOKED, beside("left"), beside("right"));

    private static String beside(String end) {
        return BESIDE.replace("{end}", end);
    }

    private final Sql sql;

    LikelyDuplicateTable(Sql sql) {
        this.sql = sql;
    }

    LikelyDuplicatesView of(@Nullable String agency, LocalDate from, LocalDate to, AgencyScope readable) {
        List<LikelyDuplicate> found = asked(PAIRS, agency, from, to, readable)
                .bind("most", MOST_ITEMS)
                .bind("pairs", MOST_PAIRS + 1)
                .query(LikelyDuplicateTable::pair);
        long items = asked(COUNT, agency, from, to, readable)
                .bind("most", MOST_ITEMS + 1)
                .query(row -> row.bigint("items"))
                .get(0);
        return new LikelyDuplicatesView(
                from,
                to,
                items <= MOST_ITEMS && found.size() <= MOST_PAIRS,
                found.stream().limit(MOST_PAIRS).toList());
    }

    private SqlStatement asked(
            String text, @Nullable String agency, LocalDate from, LocalDate to, AgencyScope readable) {
        return sql.statement(text)
                .bind("agency", agency)
                .bind("from", from)
                .bind("to", to)
                .bind("readable", readable.codes().orElse(null));
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
