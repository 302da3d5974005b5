package vn.lantoa.platform.data.org;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class PredecessorsTest {

    private static Predecessors predecessors;

    @BeforeAll
    static void open() {
        Database sql = TestDatabase.open("predecessors");
        sql.update("CREATE TABLE agency (code text PRIMARY KEY, predecessors varchar[] NOT NULL)");
        String insert = "INSERT INTO agency VALUES (?, ?)";
        sql.update(insert, "NEW", List.of("MIDDLE", "OTHER"));
        sql.update(insert, "MIDDLE", List.of("OLD", "UNREGISTERED"));
        sql.update(insert, "OTHER", List.of());
        sql.update(insert, "OLD", List.of("NEW"));
        predecessors = new Predecessors(sql, "agency");
    }

    @Test
    void ofPredecessorsToo() {
        assertThat(predecessors.ownCodes("NEW"))
                .containsExactlyInAnyOrder("NEW", "MIDDLE", "OTHER", "OLD", "UNREGISTERED");
    }

    @Test
    void notOfSuccessors() {
        assertThat(predecessors.ownCodes("OTHER")).containsExactly("OTHER");
    }

    @Test
    void anUnknownOrganisationHasItsOwnCode() {
        assertThat(predecessors.ownCodes("NOBODY")).containsExactly("NOBODY");
    }
}
