package vn.lantoa.reporting.rollup;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GrowthCountTest {

    @Test
    void aWorkCountsByPurposeNewProductionAndReuse() {
        assertThat(GrowthCount.counts("f"))
                .isEqualTo("f.purpose = ANY (d.purposes) AND (f.new_production OR NOT d.new_production_only)"
                        + " AND f.reuse_ratio <= d.max_reuse_ratio");
    }

    @Test
    void itAddsItsSecondsOrItself() {
        assertThat(GrowthCount.adds("c", "c.works"))
                .isEqualTo("CASE WHEN g.measure LIKE '%SECONDS' THEN c.seconds ELSE c.works END");
    }

    /** The table puts a source of contributions in by one more round of formatting. */
    @Test
    void theCellsAreCountedByItWhateverTheSource() {
        assertThat(GrowthRollupTable.TABLE.addition("difference"))
                .contains("FROM difference AS c", GrowthCount.counts("c"), "sum(" + GrowthCount.adds("c", "c.works"))
                .contains("AND d.counted")
                .doesNotContain("{", "}");
    }
}
