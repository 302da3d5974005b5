package vn.lantoa.reporting.fact;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownAtTest {

    @Test
    void aFactIsKnownFromItsTellingUntilTheNext() {
        assertThat(KnownAt.sql("f", ":asOf"))
                .isEqualTo("f.known_from <= :asOf AND (f.known_to IS NULL OR f.known_to > :asOf)");
    }

    @Test
    void itIsKeptUntilTheNext() {
        assertThat(KnownAt.notReplacedBy("o", "?")).isEqualTo("(o.known_to IS NULL OR o.known_to > ?)");
    }

    @Test
    void whatWasToldAtTheEarlierInstantWasToldBefore() {
        assertThat(KnownAt.toldBetween("c", ":earlier", ":later"))
                .isEqualTo("c.known_from > :earlier AND c.known_from <= :later");
    }

    @Test
    void aChangeIsACorrectionBeforeItIsLate() {
        assertThat(ChangeCause.sql("stood", "i"))
                .startsWith("CASE WHEN stood THEN 'CORRECTION' WHEN EXISTS (")
                .contains("f.item_id = i.item_id AND " + KnownAt.toldBetween("f", ":earlier", ":later"))
                .endsWith("AND f.late) THEN 'LATE' ELSE 'NEW' END");
    }
}
