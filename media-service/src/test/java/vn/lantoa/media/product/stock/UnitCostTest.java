package vn.lantoa.media.product.stock;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** R061: the unit cost is rounded half up to whole VND. */
class UnitCostTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0,",
        "5, 0,",
        "0, 7, 0",
        "100, 10, 10",
        "9, 4, 2",
        "10, 4, 3",
        "11, 4, 3",
        "1, 3, 0",
        "2, 3, 1",
        "1, 2, 1",
        "9223372036854775807, 1, 9223372036854775807",
        "4611686018427387904, 9223372036854775807, 1",
        "4611686018427387903, 9223372036854775807, 0"
    })
    void isRoundedHalfUp(long costVnd, long copies, Long unitCost) {
        assertThat(UnitCost.of(costVnd, copies)).isEqualTo(unitCost);
    }
}
