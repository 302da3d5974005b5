package vn.lantoa.media.translation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.data.sql.TurnLock;

/** Finds what items translate, and what translates them. What should lead in a circle all the same is read once. */
@ApplicationScoped
class TranslationTable {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private static final String LEADS = """
            WITH RECURSIVE leads AS (
              SELECT id, external_id, translation_of FROM content_item
              WHERE agency = :agency AND (external_id = ANY (:names) OR id = ANY (:ids::uuid[]))
              UNION
              SELECT item.id, item.external_id, item.translation_of
              FROM leads JOIN content_item AS item
                ON item.agency = :agency AND item.external_id = leads.translation_of)
            SELECT id, external_id, translation_of FROM leads""";

    private static final String FAMILY = """
            WITH RECURSIVE family AS (
              SELECT :original::text AS external_id
              UNION
              SELECT item.external_id FROM family JOIN content_item AS item
                ON item.agency = :agency AND item.translation_of = family.external_id)
            SELECT %s FROM content_item AS item JOIN family USING (external_id)
            WHERE agency = :agency AND %s""";

    private static final String LANGUAGES =
            FAMILY.formatted("DISTINCT language COLLATE \"C\" AS language", "NOT withdrawn ORDER BY language");
    private static final String COUNT = FAMILY.formatted("count(*) AS items", "external_id <> :original");
    private static final String ITEMS = FAMILY.formatted(
            "id", "true ORDER BY external_id <> :original, language COLLATE \"C\", published_at, id LIMIT :most");

    private final Sql sql;
    private final TurnLock turn;

    TranslationTable(Sql sql, TurnLock turn) {
        this.sql = sql;
        this.turn = turn;
    }

    /** Lets what the agency's items translate change here only, until the transaction ends. */
    void hold(String agency) {
        turn.await("lantoa.translation", agency);
    }

    /**
     * The agency's items that names lead to.
     *
     * @param names external ids, or ids
     */
    Originals leads(String agency, Collection<String> names) {
        Originals originals = new Originals();
        List<String> ids = names.stream().filter(ID.asMatchPredicate()).toList();
        sql.statement(LEADS)
                .bind("agency", agency)
                .bind("names", names)
                .bind("ids", ids)
                .query(row -> {
                    originals.stored(
                            row.uuid("id").toString(),
                            row.text("external_id"),
                            Optional.ofNullable(row.text("translation_of")));
                    return true;
                });
        return originals;
    }

    /** In which languages an original and its translations are, by their tags; withdrawn ones aside. */
    List<String> languages(String agency, String original) {
        return sql.statement(LANGUAGES)
                .bind("agency", agency)
                .bind("original", original)
                .query(row -> row.text("language"));
    }

    /** How many translations an original has. */
    long count(String agency, String original) {
        return sql.statement(COUNT)
                .bind("agency", agency)
                .bind("original", original)
                .queryOne(row -> row.bigint("items"))
                .orElseThrow();
    }

    /** An original, where there is one, and its translations by language and time; the first so many. */
    List<UUID> items(String agency, String original, int most) {
        return sql.statement(ITEMS)
                .bind("agency", agency)
                .bind("original", original)
                .bind("most", most)
                .query(row -> row.uuid("id"));
    }
}
