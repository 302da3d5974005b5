package vn.lantoa.media.growth.words;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.content.field.Purpose;
import vn.lantoa.media.growth.definition.GrowthTargetEntry;
import vn.lantoa.media.growth.definition.Measure;
import vn.lantoa.media.press.PressAgencyLevel;
import vn.lantoa.platform.web.time.ReportCalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class TargetExplanationTest {

    private static final Instant APPROVED = Instant.parse("2024-01-31T18:00:00Z");
    private static final GrowthTargetEntry USUAL =
            new GrowthTargetEntry(null, "Mẫu", null, null, null, null, null, null, null, null, 2023, null, null);
    private static final GrowthTargetEntry OTHER = new GrowthTargetEntry(
            null,
            "Mẫu",
            PressAgencyLevel.CENTRAL,
            List.of(Purpose.OTHER),
            false,
            new BigDecimal("0.125"),
            Map.of(Measure.ARTICLES, List.of(Genre.ARTICLE, Genre.VIDEO)),
            List.of(Measure.ARTICLES),
            new BigDecimal("12.5"),
            BigDecimal.ZERO,
            2021,
            2024,
            ReportCalendar.CALENDAR);

    static Stream<Arguments> definitions() {
        return Stream.of(
                arguments(
                        "what is usual, approved",
                        TargetExplanation.of(USUAL, 2, APPROVED, "approver"),
                        "Năm 2024, báo chí của tỉnh tăng 20 % so với năm 2023 về: số tin; số bài; thời"
                                + " lượng phát thanh; thời lượng truyền hình. Chỉ tính tác phẩm sản xuất mới phục"
                                + " vụ nhiệm vụ chính trị hoặc thông tin thiết yếu, dùng lại không quá 50 %. Thấp"
                                + " hơn đến 1 điểm phần trăm vẫn là đạt. Chia theo kỳ báo cáo của Nghị định"
                                + " 09/2019/NĐ-CP: 15/12/2023 – 14/12/2024 so với 15/12/2022 – 14/12/2023. Phiên"
                                + " bản 2, approver duyệt ngày 1/2/2024.",
                        "In 2024, the press of the province is to grow by 20 % over 2023 in: the number"
                                + " of news items; the number of articles; the length of radio programmes; the"
                                + " length of television programmes. What counts is new production for political"
                                + " tasks or essential information, at most 50 % of it reused. Up to 1 percentage"
                                + " points less is enough. By the months of Decree 09/2019/NĐ-CP: 15 December 2023"
                                + " – 14 December 2024 beside 15 December 2022 – 14 December 2023. Version 2,"
                                + " approved by approver on 1 February 2024."),
                arguments(
                        "what is not, a draft",
                        TargetExplanation.of(OTHER, 1, null, null),
                        "Năm 2024, báo chí trung ương tăng 12,5 % so với năm 2021 về: số bài (bài,"
                                + " clip). Chỉ tính tác phẩm, cũ cũng như mới, phục vụ mục đích khác, dùng lại"
                                + " không quá 12,5 %. Thấp hơn là chưa đạt. Chia theo tháng dương lịch: 1/1/2024 –"
                                + " 31/12/2024 so với 1/1/2021 – 31/12/2021. Phiên bản 1, chưa được duyệt.",
                        "In 2024, the press of the centre is to grow by 12.5 % over 2021 in: the number"
                                + " of articles (articles, videos). What counts is production, old and new, for"
                                + " other purposes, at most 12.5 % of it reused. Less is not enough. By calendar"
                                + " months: 1 January 2024 – 31 December 2024 beside 1 January 2021 – 31 December"
                                + " 2021. Version 1, not approved yet."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("definitions")
    void tellsEachFieldInBothLanguages(String name, TargetExplanation told, String vi, String en) {
        assertThat(told.vi()).isEqualTo(vi);
        assertThat(told.en()).isEqualTo(en);
    }

    @Test
    void everyValueHasWords() {
        Stream.<Enum<?>[]>of(
                        PressAgencyLevel.values(),
                        Measure.values(),
                        Genre.values(),
                        Purpose.values(),
                        ReportCalendar.values())
                .flatMap(Stream::of)
                .forEach(value -> assertThat(Word.of(value)).isNotNull());
    }
}
