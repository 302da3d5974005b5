package vn.lantoa.task.agency.identifier;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ElectronicIdsTest {

    private static ElectronicIds ids(String current, String... former) {
        return new ElectronicIds(current, List.of(former));
    }

    @Test
    void whatIsReplacedIsTheLatestOfTheFormer() {
        assertThat(ids("B", "A").replacedBy(ids("C"))).isEqualTo(ids("C", "A", "B"));
        assertThat(ids("B", "A").replacedBy(ids("C", "X", "B"))).isEqualTo(ids("C", "A", "X", "B"));
        assertThat(ids("B", "A").replacedBy(ids(null))).isEqualTo(ids(null, "A", "B"));
    }

    @Test
    void whatItHasAgainIsNoFormerOne() {
        assertThat(ids("B", "A").replacedBy(ids("B"))).isEqualTo(ids("B", "A"));
        assertThat(ids("B", "A").replacedBy(ids("A"))).isEqualTo(ids("A", "B"));
        assertThat(ElectronicIds.NONE.replacedBy(ids("A", "A"))).isEqualTo(ids("A"));
    }
}
