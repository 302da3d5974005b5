package vn.lantoa.deploy.local.docs;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Names and sizes over all modules; that each rule bites is shown on planted offenders. */
class NamingTest {

    /**
     * Packages that may hold more than fifteen classes, each because its classes form one feature whose entities must
     * not be public, or one list of parts that only stand side by side. A package that is not named here has no more
     * than fifteen, and a number is never larger than what is there; that it rises is seen in the diff, not by a test.
     */
    private static final Map<String, Integer> CROWDED = Map.ofEntries(
            Map.entry("vn/lantoa/deploy/local", 19),
            Map.entry("vn/lantoa/media/growth", 21),
            Map.entry("vn/lantoa/media/submission", 24),
            Map.entry("vn/lantoa/platform/web/problem", 18),
            Map.entry("vn/lantoa/task/contract", 16),
            Map.entry("vn/lantoa/task/task", 17));

    /**
     * Classes that may have more than two hundred lines, and how many: one entity, one list of parameters, one table's
     * statements, or one course of events that would be harder to follow in two places. A number only sinks, which is
     * seen in the diff.
     */
    private static final Map<String, Integer> LONG = Map.ofEntries(
            Map.entry("AggregateFilter", 204),
            Map.entry("ContentItemTable", 269),
            Map.entry("ContentWriter", 226),
            Map.entry("DeliveryTable", 207),
            Map.entry("ProxyExchange", 202),
            Map.entry("Report", 210),
            Map.entry("SampleYear", 207),
            Map.entry("SubmissionTable", 221),
            Map.entry("VerifyReport", 202),
            Map.entry("WireGuard", 208));

    private static final NamingRules HOUSE = NamingRules.of(SourceTree.here().sources());
    private static final NamingRules PLANTED = NamingRules.of(List.of(
            planted("vn/lantoa/boat", "Boat", "class Boat {}"),
            planted("vn/lantoa/port", "Boat", "class Boat {}"),
            planted("vn/lantoa/boat", "Sunk", "class Sunk extends RuntimeException {}"),
            planted("vn/lantoa/boat", "Dock", "class Dock { static class Full extends IOException {} }"),
            planted("vn/lantoa/boat", "BoatEntry", "@Entity class BoatEntry {}"),
            planted("vn/lantoa/boat", "Boats", "class Boats implements PanacheRepositoryBase<Boat, UUID> {}"),
            planted("vn/lantoa/boat", "Gauge", "import io.micrometer.core.instrument.MeterRegistry;"),
            planted("vn/lantoa/boat", "Hulls", "class Hulls { Sql sql; void keep() { sql.statement(KEEP); } }"),
            planted("vn/lantoa/boat", "Oars", "class Oars { Oars(Database boats) { boats.query(ALL, row -> 1); } }"),
            planted("vn/lantoa/boat", "Sails", "void set(Sql sql) { sql\n.update(SET); }"),
            planted("vn/lantoa/boat", "Masts", "void set(SqlSession open) { texts.forEach(open::update); }"),
            planted("vn/lantoa/boat", "Ropes", "class Ropes { Ropes(Database sql) { new MastTable(sql); } }"),
            planted("vn/lantoa/boat", "MastTable", "int one(Sql sql) { return sql.queryOne(ONE, row -> 1); }"),
            planted("vn/lantoa/boat", "Long", "// " + "x".repeat(NamingRules.MOST_COLUMNS)),
            planted("vn/lantoa/port", "Quay", "//\n".repeat(NamingRules.MOST_LINES + 1))));

    @Test
    void noSimpleNameStandsTwice() {
        assertThat(HOUSE.namesThatStandTwice()).isEmpty();
        assertThat(PLANTED.namesThatStandTwice()).containsExactly("Boat in vn/lantoa/boat and vn/lantoa/port");
    }

    @Test
    void exceptionsAreNamedSo() {
        assertThat(HOUSE.exceptionsNamedOtherwise()).isEmpty();
        assertThat(PLANTED.exceptionsNamedOtherwise())
                .containsExactly("vn/lantoa/boat/Sunk", "vn/lantoa/boat/Dock.Full");
    }

    @Test
    void anEntryIsARecordAndNoEntity() {
        assertThat(HOUSE.entriesThatAreNoRecords()).isEmpty();
        assertThat(PLANTED.entriesThatAreNoRecords()).containsExactly("vn/lantoa/boat/BoatEntry");
    }

    @Test
    void panacheEndsInRepository() {
        assertThat(HOUSE.panacheNamedOtherwise()).isEmpty();
        assertThat(PLANTED.panacheNamedOtherwise()).containsExactly("vn/lantoa/boat/Boats");
    }

    @Test
    void metersEndInMetrics() {
        assertThat(HOUSE.metersNamedOtherwise()).isEmpty();
        assertThat(PLANTED.metersNamedOtherwise()).containsExactly("vn/lantoa/boat/Gauge");
    }

    @Test
    void whatRunsSqlEndsInTable() {
        assertThat(HOUSE.sqlNamedOtherwise()).isEmpty();
        assertThat(PLANTED.sqlNamedOtherwise())
                .containsExactly(
                        "vn/lantoa/boat/Hulls", "vn/lantoa/boat/Oars", "vn/lantoa/boat/Sails", "vn/lantoa/boat/Masts");
    }

    @Test
    void aPackageHasFifteenClassesAtMost() {
        assertThat(HOUSE.crowdedPackages(CROWDED)).isEmpty();
        assertThat(PLANTED.crowdedPackages(Map.of("vn/lantoa/boat", 12))).containsExactly("vn/lantoa/boat has 13");
    }

    @Test
    void noExceptionIsLargerThanNeeded() {
        assertThat(HOUSE.roomierThanNeeded(CROWDED)).isEmpty();
        assertThat(PLANTED.roomierThanNeeded(Map.of("vn/lantoa/boat", 14, "vn/lantoa/gone", 20)))
                .containsExactly("vn/lantoa/boat may have 14 and has 13", "vn/lantoa/gone may have 20 and has 0");
    }

    @Test
    void aClassHasTwoHundredLinesAtMost() {
        assertThat(HOUSE.longClasses(LONG)).isEmpty();
        assertThat(PLANTED.longClasses(Map.of("Boat", 300))).containsExactly("vn/lantoa/port/Quay has 201 lines");
        assertThat(PLANTED.longClasses(Map.of("Quay", 201))).isEmpty();
    }

    @Test
    void noClassMayBeLongerWithoutNeed() {
        assertThat(HOUSE.longerThanNeeded(LONG)).isEmpty();
        assertThat(PLANTED.longerThanNeeded(Map.of("Boat", 300, "Gone", 300, "Quay", 201)))
                .containsExactly("Boat", "Gone");
        assertThat(PLANTED.longerThanNeeded(Map.of("Quay", 202))).containsExactly("Quay");
    }

    @Test
    void noLineIsLongerThanItsColumns() {
        assertThat(HOUSE.longLines()).isEmpty();
        assertThat(PLANTED.longLines()).containsExactly("vn/lantoa/boat/Long:1");
    }

    private static Source planted(String folder, String name, String code) {
        return new Source("boat-service/src/main/java/" + folder + "/" + name + ".java", code);
    }
}
