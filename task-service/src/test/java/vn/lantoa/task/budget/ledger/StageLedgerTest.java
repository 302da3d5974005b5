package vn.lantoa.task.budget.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.web.number.Decimals;

import static org.assertj.core.api.Assertions.assertThat;

/** No stage stands above the one before it, at the end of any day. */
class StageLedgerTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    /** Bookings such as {@code P1:100}: in the stage that begins so, on a day of May, of an amount. */
    private static List<Booked> booked(String bookings) {
        return Stream.of(bookings.split(" ")).map(StageLedgerTest::one).toList();
    }

    private static Booked one(String text) {
        BudgetStage stage = Arrays.stream(BudgetStage.values())
                .filter(value -> value.name().startsWith(text.substring(0, 1)))
                .findFirst()
                .orElseThrow();
        String[] parts = text.substring(1).split(":");
        return new Booked(stage, MAY.withDayOfMonth(Integer.parseInt(parts[0])), Long.parseLong(parts[1]));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "P1:100, well",
        "P1:100 A1:100 C1:100 D1:100 S1:100, well",
        "A1:100 P1:100, well",
        "A1:1, ALLOCATED on 2024-05-01: 1 above PLANNED 0",
        "P1:100 A2:60 A3:41, ALLOCATED on 2024-05-03: 101 above PLANNED 100",
        "P1:100 A9:100 C8:1, COMMITTED on 2024-05-08: 1 above ALLOCATED 0",
        "P1:100 A2:100 P3:-100, ALLOCATED on 2024-05-03: 100 above PLANNED 0",
        "P1:100 A2:100 A3:-100 P4:-100, well",
        "P1:100 P1:50 A2:120 P3:-50, ALLOCATED on 2024-05-03: 120 above PLANNED 100",
        "P1:100 A1:100 C1:100 D2:50 S3:51, SETTLED on 2024-05-03: 51 above DISBURSED 50"
    })
    void aStageIsAPartOfTheOneBefore(String bookings, String outcome) {
        String found = new StageLedger(booked(bookings))
                .excess()
                .map(excess -> excess.stage() + " on " + excess.day() + ": " + excess.amountVnd() + " above "
                        + excess.before() + " " + excess.beforeVnd())
                .orElse("well");

        assertThat(found).isEqualTo(outcome);
    }

    @Test
    void theHighestIsThatOfAnyDay() {
        StageLedger ledger = new StageLedger(booked("P1:100 P2:50 P3:-100"));

        assertThat(ledger.highest(BudgetStage.PLANNED)).isEqualTo(150);
        assertThat(ledger.highest(BudgetStage.SETTLED)).isZero();
    }

    @Test
    void aShareIsExactAndOfNothingThereIsNone() {
        assertThat(share(1, 3)).isEqualByComparingTo("0.333333");
        assertThat(share(999_999_999_999_999L, 1_000_000_000_000_000L)).isEqualByComparingTo("1");
        assertThat(share(0, 0)).isNull();
    }

    private static BigDecimal share(long part, long whole) {
        return Decimals.share(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }
}
