package vn.lantoa.reporting.growth;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.reporting.growth.rule.Forecast;

/**
 * Where the year will end if its months go on as they did.
 *
 * @param value the year's output, four decimals
 * @param low the lower end of the 80 % interval, never below what is there
 * @param high its upper end
 * @param probability that the target is reached, 0 to 1, six decimals
 * @param method the ratio to the baseline, its spread by Student's t
 * @param n how many months it is made from
 */
@Schema(name = "Forecast")
public record ForecastView(
        BigDecimal value, BigDecimal low, BigDecimal high, BigDecimal probability, String method, int n) {

    private static final String METHOD = "RATIO_STUDENT_T_80";
    private static final int DECIMALS = 4;
    private static final int PROBABILITY_DECIMALS = 6;

    static @Nullable ForecastView of(@Nullable Forecast forecast) {
        return forecast == null
                ? null
                : new ForecastView(
                        rounded(forecast.value(), DECIMALS),
                        rounded(forecast.low(), DECIMALS),
                        rounded(forecast.high(), DECIMALS),
                        rounded(forecast.probability(), PROBABILITY_DECIMALS),
                        METHOD,
                        forecast.n());
    }

    private static BigDecimal rounded(BigDecimal exact, int decimals) {
        return Decimals.plain(exact.setScale(decimals, RoundingMode.HALF_UP));
    }
}
