package vn.lantoa.platform.web.number;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecimalsTest {

    @ParameterizedTest(name = "{0} of {1} is {2} %")
    @CsvSource({"2, 3, 66.67", "1, 2, 50", "1, 1, 100", "0, 7, 0", "1, 800, 0.13", "-1, 3, -33.33"})
    void aPartInPercentHasTwoDecimalsWithoutTrailingZeros(long part, long whole, String percent) {
        assertThat(Decimals.percent(part, whole)).isEqualTo(new BigDecimal(percent));
    }

    @Test
    void nothingHasNoParts() {
        assertThat(Decimals.percent(0, 0)).isNull();
        assertThat(Decimals.share(0, 0)).isNull();
        assertThat(Decimals.each(BigInteger.TEN, BigDecimal.ZERO)).isNull();
    }

    @ParameterizedTest(name = "{0} for {1} units: {2} each")
    @CsvSource({"100, 3, 33", "5, 2, 3", "-5, 2, -3", "0, 4, 0", "10, 0.5, 20"})
    void aUnitHasAWholeNumberHalfUp(BigInteger whole, BigDecimal units, BigInteger each) {
        assertThat(Decimals.each(whole, units)).isEqualTo(each);
    }

    @Test
    void decimalsThatAreAskedForStay() {
        assertThat(Decimals.percent(1, 2, 1)).isEqualTo(new BigDecimal("50.0"));
        assertThat(Decimals.percent(1, 800, 1)).isEqualTo(new BigDecimal("0.1"));
    }
}
