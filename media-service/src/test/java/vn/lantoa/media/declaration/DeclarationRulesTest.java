package vn.lantoa.media.declaration;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class DeclarationRulesTest {

    private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

    private static NewPeriodDeclaration of(String period, ReportCalendar calendar) {
        return new NewPeriodDeclaration(period, calendar, 120L, 36_000L, false);
    }

    @ParameterizedTest(name = "{1} {0} from {2} to {3}")
    @CsvSource({
        "2024-04, DECREE, 2024-03-15, 2024-04-14",
        "2024-01, DECREE, 2023-12-15, 2024-01-14",
        "2024-02, CALENDAR, 2024-02-01, 2024-02-29"
    })
    void aMonthIsCutByItsCalendar(String period, ReportCalendar calendar, LocalDate first, LocalDate last) {
        Period month = DeclarationRules.checked(of(period, calendar), LATER);

        assertThat(month.firstDay()).isEqualTo(first);
        assertThat(month.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0} {1} on {2}: open {3}")
    @CsvSource({
        "2024-04, DECREE, 2024-04-14, true",
        "2024-04, DECREE, 2024-04-15, false",
        "2024-04, CALENDAR, 2024-04-30, true",
        "2024-04, CALENDAR, 2024-05-01, false"
    })
    void aMonthIsDeclaredAfterItsLastDay(String period, ReportCalendar calendar, LocalDate today, boolean open) {
        Problem refusal =
                catchThrowableOfType(Problem.class, () -> DeclarationRules.checked(of(period, calendar), today));

        assertThat(refusal == null ? null : refusal.code())
                .isEqualTo(open ? PeriodDeclarationProblem.DECLARATION_PERIOD_OPEN : null);
    }

    @ParameterizedTest
    @CsvSource({"2024", "2024-Q2", "2024-H1", "2024-13", "2024-00", "2024-4", "0000-01", "9999-12", "tháng tư"})
    void onlyMonthsAreDeclared(String period) {
        Problem refusal = catchThrowableOfType(
                Problem.class, () -> DeclarationRules.checked(of(period, ReportCalendar.DECREE), LATER));

        assertThat(refusal.code()).isEqualTo(PeriodDeclarationProblem.DECLARATION_PERIOD_NOT_A_MONTH);
    }

    @ParameterizedTest(name = "items {0}, seconds {1}, nil {2}: {3} {4}")
    @CsvSource({
        "1,,true,DECLARATION_NIL_WITH_OUTPUT,items",
        "0,5,true,DECLARATION_NIL_WITH_OUTPUT,seconds",
        ",5,false,DECLARATION_TOTALS_REQUIRED,items",
        "5,,,DECLARATION_TOTALS_REQUIRED,seconds",
        ",,true,,",
        "0,0,true,,",
        "0,0,false,,",
        "3,0,,,"
    })
    void totalsAreNamedUnlessThereIsNothing(Long items, Long seconds, Boolean nil, String code, String field) {
        NewPeriodDeclaration entry = new NewPeriodDeclaration("2024-04", ReportCalendar.DECREE, items, seconds, nil);

        Problem refusal = catchThrowableOfType(Problem.class, () -> DeclarationRules.checked(entry, LATER));

        assertThat(refusal == null ? null : refusal.code().name()).isEqualTo(code);
        assertThat(refusal == null ? null : refusal.faults().get(0).field()).isEqualTo(field);
    }
}
