package vn.lantoa.task.proposal.reading;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Times as the tables of plans write them, in a plan of 2024. */
class TaskDatesTest {

    private static final PlanSpan PLAN = new PlanSpan(2024, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Tháng 6/2024 | 2024-06-01 | 2024-06-30
            Tháng 6 | 2024-06-01 | 2024-06-30
            tháng 02 năm 2024 | 2024-02-01 | 2024-02-29
            Trong tháng 6/2024 | 2024-06-01 | 2024-06-30
            06/2024 | 2024-06-01 | 2024-06-30
            Quý II/2024 | 2024-04-01 | 2024-06-30
            Quý 2 | 2024-04-01 | 2024-06-30
            Quý III năm 2024 | 2024-07-01 | 2024-09-30
            Quý III, IV | 2024-07-01 | 2024-12-31
            Quý III - IV/2024 | 2024-07-01 | 2024-12-31
            Quý I và Quý III | 2024-01-01 | 2024-09-30
            30/6/2024 | 2024-01-01 | 2024-06-30
            30-06-2024 | 2024-01-01 | 2024-06-30
            30.6.2024 | 2024-01-01 | 2024-06-30
            Ngày 30 tháng 6 năm 2024 | 2024-01-01 | 2024-06-30
            Thường xuyên | 2024-01-01 | 2024-12-31
            Thường xuyên, hằng năm | 2024-01-01 | 2024-12-31
            Hàng tháng | 2024-01-01 | 2024-12-31
            Cả năm | 2024-01-01 | 2024-12-31
            Trong năm 2024 | 2024-01-01 | 2024-12-31
            Năm 2024 | 2024-01-01 | 2024-12-31
            2024 | 2024-01-01 | 2024-12-31
            Năm 2025 | 2025-01-01 | 2025-12-31
            2024 - 2025 | 2024-01-01 | 2025-12-31
            Trước ngày 15/11 | 2024-01-01 | 2024-11-15
            Trước 15/11/2024. | 2024-01-01 | 2024-11-15
            Hoàn thành trước ngày 15/11/2024 | 2024-01-01 | 2024-11-15
            Chậm nhất ngày 20/12 | 2024-01-01 | 2024-12-20
            Trước tháng 6/2024 | 2024-01-01 | 2024-05-31
            Trước Quý III | 2024-01-01 | 2024-06-30
            Đến hết tháng 9 | 2024-01-01 | 2024-09-30
            Từ tháng 3 đến tháng 5 | 2024-03-01 | 2024-05-31
            Từ tháng 3 đến hết tháng 5/2024 | 2024-03-01 | 2024-05-31
            Tháng 3 - 5/2024 | 2024-03-01 | 2024-05-31
            Tháng 3–tháng 5 | 2024-03-01 | 2024-05-31
            Tháng 3, 6, 9 | 2024-03-01 | 2024-09-30
            Từ tháng 11/2024 đến tháng 2/2025 | 2024-11-01 | 2025-02-28
            Từ ngày 10 đến 15/6/2024 | 2024-06-10 | 2024-06-15
            Từ ngày 10/3 đến ngày 15/6 | 2024-03-10 | 2024-06-15
            01/3/2024 - 31/5/2024 | 2024-03-01 | 2024-05-31
            Từ tháng 4/2024 | 2024-04-01 | 2024-12-31
            6 tháng đầu năm | 2024-01-01 | 2024-06-30
            6 tháng cuối năm 2024 | 2024-07-01 | 2024-12-31
            Hoàn thành trong Quý II | 2024-04-01 | 2024-06-30
            Thực hiện: Tháng 6/2024 | 2024-06-01 | 2024-06-30
            """)
    void resolves(String cell, LocalDate start, LocalDate due) {
        assertThat(TaskDates.of(cell, PLAN)).contains(new TaskDates(start, due));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Quý I/2024 | 2024-01-01
            Quý III | 2024-07-01
            Tháng 1/2024 | 2024-01-01
            Tháng 6 | 2024-06-01
            06/2024 | 2024-06-01
            Từ ngày 01/01/2024 | 2024-01-01
            Từ tháng 4 | 2024-04-01
            Từ ngày 10/3 đến ngày 15/6 | 2024-03-10
            10/3/2024 | 2024-03-10
            10/3 | 2024-03-10
            10-3-2024 | 2024-03-10
            10.3.2024 | 2024-03-10
            ngày 10 tháng 3 | 2024-03-10
            Ngày 10 tháng 3 năm 2024 | 2024-03-10
            Dự kiến 10/3/2024 | 2024-03-10
            Bắt đầu từ 10/3/2024 | 2024-03-10
            Bắt đầu: tháng 3 | 2024-03-01
            15/11/2023 | 2023-11-15
            01/01/2024 | 2024-01-01
            Thường xuyên | 2024-01-01
            Năm 2024 | 2024-01-01
            """)
    void readsBeginnings(String cell, LocalDate start) {
        assertThat(TaskDates.start(cell, PLAN)).contains(start);
    }

    @Test
    void whatRunsAlwaysBeginsWithThePlan() {
        PlanSpan late = new PlanSpan(2024, LocalDate.of(2024, 2, 15), LocalDate.of(2024, 12, 31));
        assertThat(TaskDates.start("Thường xuyên", late)).contains(late.first());
        assertThat(TaskDates.start("Năm 2024", late)).contains(late.first());
        assertThat(TaskDates.start("Khi có yêu cầu", late)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo chỉ đạo của UBND tỉnh",
                "Sau Hội nghị",
                "31/02/2024",
                "Tháng 13",
                "Từ tháng 5 đến tháng 3",
                "Dịp lễ 30/4",
                "Khi có yêu cầu",
                ""
            })
    void leavesTheRestUnresolved(String cell) {
        assertThat(TaskDates.of(cell, PLAN)).isEmpty();
    }
}
