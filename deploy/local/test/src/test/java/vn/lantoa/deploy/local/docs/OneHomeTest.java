package vn.lantoa.deploy.local.docs;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What many classes need and one spells for all; that each rule bites is shown on planted offenders. */
class OneHomeTest {

    private static final OneHome REPRESENTATIVE_ORDER = OneHome.of("new_production\\s+DESC", "RepresentativeOrder");

    private static final OneHome GROWTH_COUNT = OneHome.of(
            "ANY\\s*\\((\\w+\\.)?purposes\\)|NOT\\s+(\\w+\\.)?new_production_only"
                    + "|<=\\s*(\\w+\\.)?max_reuse_ratio|LIKE\\s+'%+SECONDS'",
            "GrowthCount");

    private static final OneHome KNOWN_AT = OneHome.of(
            "known_to\\s+IS\\s+NULL\\s+OR|OR\\s+(\\w+\\.)?known_to\\s+IS\\s+NULL|coalesce\\((\\w+\\.)?known_to"
                    + "|known_from\\s*>[^=][^\"]{0,40}known_from\\s*<=",
            "KnownAt");

    /** Spelled by names that its home has not: it has none there. */
    private static final OneHome VALIDITY =
            OneHome.of("valid(From|To)(\\(\\))? == null \\|\\| !|validTo(\\(\\))?\\.isBefore\\([\\w.]*validFrom");

    private static final OneHome OWN_CODES = OneHome.of("unnest\\s*\\((\\w+\\.)?predecessors\\)", "LineageTable");

    private static final OneHome SUCCESSION = OneHome.of("isAfter\\([\\w.()]+\\.plusDays\\(1\\)\\)", "LineageRules");

    private static final List<Source> HOUSE = SourceTree.here().sources();

    @Test
    void whichPublicationStandsForItsWork() {
        holds(REPRESENTATIVE_ORDER);
        bites(REPRESENTATIVE_ORDER, "ORDER BY f.new_production DESC, f.published_at");
        bites(REPRESENTATIVE_ORDER, "ORDER BY new_production\n  DESC, day");
    }

    @Test
    void whatCountsForAGrowthTarget() {
        holds(GROWTH_COUNT);
        bites(GROWTH_COUNT, "WHERE f.purpose = ANY (d.purposes)");
        bites(GROWTH_COUNT, "AND (f.new_production OR NOT d.new_production_only)");
        bites(GROWTH_COUNT, "AND reuse_ratio <= max_reuse_ratio");
        bites(GROWTH_COUNT, "sum(CASE WHEN g.measure LIKE '%SECONDS' THEN f.seconds ELSE 1 END)");
        bites(GROWTH_COUNT, "sum(CASE WHEN g.measure LIKE '%%SECONDS' THEN f.seconds END)");
    }

    @Test
    void whatWasKnownAtAnInstant() {
        holds(KNOWN_AT);
        bites(KNOWN_AT, "f.known_from <= :asOf AND (f.known_to IS NULL OR f.known_to > :asOf)");
        bites(KNOWN_AT, "AND (known_to > ?\n  OR known_to IS NULL)");
        bites(KNOWN_AT, "coalesce(f.known_to, 'infinity') > :asOf");
        bites(KNOWN_AT, "c.known_from > :earlier AND c.known_from <= :later");
    }

    @Test
    void whetherADayIsWithinAValidity() {
        holds(VALIDITY);
        bites(VALIDITY, "return (validFrom == null || !validFrom.isAfter(day)) && isOpen();");
        bites(VALIDITY, "return entry.validTo() == null || !entry.validTo().isBefore(first);");
        bites(VALIDITY, "entry.validTo() != null && entry.validTo().isBefore(entry.validFrom())");
    }

    @Test
    void whoseCodesAreAnOrganisationsOwn() {
        holds(OWN_CODES);
        bites(OWN_CODES, "UNION SELECT unnest(predecessors)::text FROM agency JOIN own USING (code)");
        bites(OWN_CODES, "UNION SELECT own.owner, unnest(later.predecessors)::text");
    }

    @Test
    void whetherADayLiesBetweenTwoOrganisations() {
        holds(SUCCESSION);
        bites(SUCCESSION, "end != null && beginning.isAfter(end.plusDays(1))");
        bites(SUCCESSION, "entered.validFrom().isAfter(stored.validTo().plusDays(1))");
    }

    @Test
    void theHomeItselfMaySpellIt() {
        List<Source> home = List.of(main("RepresentativeOrder", "f.new_production DESC"));
        assertThat(REPRESENTATIVE_ORDER.spelledElsewhere(home)).isEmpty();
        assertThat(REPRESENTATIVE_ORDER.homesWithoutIt(home)).isEmpty();
        assertThat(REPRESENTATIVE_ORDER.homesWithoutIt(List.of())).containsExactly("RepresentativeOrder");
    }

    private static void holds(OneHome rule) {
        assertThat(rule.spelledElsewhere(HOUSE)).isEmpty();
        assertThat(rule.homesWithoutIt(HOUSE)).isEmpty();
    }

    private static void bites(OneHome rule, String planted) {
        assertThat(rule.spelledElsewhere(List.of(main("BoatTable", planted)))).containsExactly("BoatTable");
    }

    private static Source main(String name, String code) {
        return new Source("boat-service/src/main/java/vn/lantoa/boat/" + name + ".java", code);
    }
}
