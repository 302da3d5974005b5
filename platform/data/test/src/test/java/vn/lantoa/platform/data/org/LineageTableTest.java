package vn.lantoa.platform.data.org;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class LineageTableTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private static LineageTable lineage;

    @BeforeAll
    static void open() {
        Database sql = TestDatabase.open("lineage");
        sql.update("""
                CREATE TABLE agency (
                  code text PRIMARY KEY, predecessors varchar[] NOT NULL, valid_from date, valid_to date)""");
        String insert = "INSERT INTO agency VALUES (?, ?, ?::date, ?::date)";
        sql.update(insert, "NEW", List.of("MIDDLE", "OTHER"), JULY, null);
        sql.update(insert, "MIDDLE", List.of("OLD", "UNREGISTERED"), null, JUNE);
        sql.update(insert, "OTHER", List.of(), null, null);
        sql.update(insert, "OLD", List.of("NEW"), null, null);
        lineage = new LineageTable(sql, "agency");
    }

    @Test
    void ofPredecessorsToo() {
        assertThat(lineage.origins("NEW")).containsExactlyInAnyOrder("NEW", "MIDDLE", "OTHER", "OLD", "UNREGISTERED");
    }

    @Test
    void notOfSuccessors() {
        assertThat(lineage.origins("OTHER")).containsExactly("OTHER");
    }

    @Test
    void anUnknownOrganisationHasItsOwnCode() {
        assertThat(lineage.origins("NOBODY")).containsExactly("NOBODY");
        assertThat(lineage.own("NOBODY", JULY)).containsExactly("NOBODY");
    }

    @Test
    void nothingIsOwnBeforeTheFirstDayAndAfterTheLast() {
        assertThat(lineage.own("NEW", JUNE)).isEmpty();
        assertThat(lineage.own("NEW", JULY)).contains("NEW", "MIDDLE");
        assertThat(lineage.own("MIDDLE", JUNE)).contains("MIDDLE", "UNREGISTERED");
        assertThat(lineage.own("MIDDLE", JULY)).isEmpty();
    }

    /** It reads a part of the table only. */
    @ParameterizedTest
    @ValueSource(strings = {"NEW", "MIDDLE", "OTHER", "OLD", "UNREGISTERED", "NOBODY"})
    void whatIsOwnIsAsInTheWholeLineage(String code) {
        Lineage whole = lineage.read();

        assertThat(lineage.origins(code)).isEqualTo(whole.origins(code));
        assertThat(lineage.own(code, JUNE)).isEqualTo(whole.own(code, JUNE));
        assertThat(lineage.own(code, JULY)).isEqualTo(whole.own(code, JULY));
    }
}
