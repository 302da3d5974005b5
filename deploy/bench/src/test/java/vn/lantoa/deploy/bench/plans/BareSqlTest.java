package vn.lantoa.deploy.bench.plans;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BareSqlTest {

    @Test
    void eachPlaceIsAValueOfItsOwn() {
        BareSql sql = BareSql.of("SELECT {day}, '{}' FROM task WHERE lead = {agency} OR {agency} = ANY (cooperating)");

        assertThat(sql.text()).isEqualTo("SELECT ?, '{}' FROM task WHERE lead = ? OR ? = ANY (cooperating)");
        assertThat(sql.names()).containsExactly("day", "agency", "agency");
    }
}
