package vn.lantoa.task.document;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.rendition.markdown.MarkdownForm;

import static org.assertj.core.api.Assertions.assertThat;

/** Outlines that only some kinds of document have come back, too. */
class RoundTripFormsTest {

    private static final String DECISION = """
            HỘI ĐỒNG NHÂN DÂN TỈNH MẪU

            Số: 12/QĐ-UBND

            Tân Lộ, ngày 5 tháng 3 năm 2031

            # QUYẾT ĐỊNH

            ## Về việc ban hành Quy chế phối hợp năm 2031

            Căn cứ Luật Mẫu ngày 01 tháng 02 năm 2030;

            QUYẾT ĐỊNH:

            **Điều 1.** Ban hành kèm theo Quyết định này Quy chế phối hợp.

            **Điều 2.** Quyết định có hiệu lực từ ngày ký:

            1. Sở A chủ trì.

            2. Sở B phối hợp:

            a) Việc một;

            b) Việc hai.

            Nơi nhận:

            - Như Điều 2;

            - Lưu: VT.

            **TM. ỦY BAN NHÂN DÂN**

            **CHỦ TỊCH**

            Nguyễn Văn Mẫu

            **QUY CHẾ**

            **Phối hợp thông tin**

            (Ban hành kèm theo Quyết định số 12/QĐ-UBND)

            ## Chương I. QUY ĐỊNH CHUNG

            ### Điều 1. Phạm vi

            Quy chế này quy định việc phối hợp.

            ### Điều 2. Nguyên tắc

            1. Kịp thời.

            2. Chính xác.

            ## Chương II. TỔ CHỨC

            ### Điều 3. Trách nhiệm

            Các sở làm việc của mình.
            """;

    private static final String TABLES = PlanMother.HEADER + """
            ## I. NHIỆM VỤ

            - Việc một;
              - Việc một chấm một;
                - Sâu hơn nữa;
              - Việc một chấm hai;
            - Việc hai.

            ## II. BẢNG

            Bảng sau nêu rõ:

            | TT | Nội dung | Chủ trì | Thời gian |
            |---|---|---|---|
            | 1 | Viết bài: mười số | Sở A | Quý I |
            | 2 | Mở lớp | Sở B |  |
            |  | **NHÓM HAI** |  |  |
            | 3 | Quay phim; chụp ảnh | Sở C | Quý II |

            Sau bảng còn một câu.

            ## III. NGUỒN

            Ngân sách tỉnh.

            Trên đây là Kế hoạch của tỉnh./.

            Nơi nhận:

            - Lưu: VT.

            **KT. CHỦ TỊCH**

            **PHÓ CHỦ TỊCH**

            Trần Thị Mẫu

            ## PHỤ LỤC 1

            ## Danh mục nhiệm vụ

            | STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |
            |---|---|---|---|
            | I | **Nhóm một** |  |  |
            | 1 | Viết bài | Sở A | 6/2031 |
            | II | **Nhóm hai** |  |  |
            | 2 | Quay phim | Sở B | 9/2031 |

            ## PHỤ LỤC 2

            Văn bản không bảng.
            """;

    private static final String PARTY = """
            TỈNH ỦY MẪU

            ĐẢNG CỘNG SẢN VIỆT NAM

            Số 15-CTr/TU

            Tân Lộ, ngày 5 tháng 3 năm 2031

            # CHƯƠNG TRÌNH

            ## Hành động năm 2031

            Thực hiện Nghị quyết số 21-NQ/TW ngày 22/3/2022 của Ban Chấp hành Trung ương;

            ## Phần thứ nhất. TÌNH HÌNH

            ### A. KẾT QUẢ

            #### I. ĐÃ LÀM

            - Việc một.

            ### B. HẠN CHẾ

            - Việc hai.

            ## Phần thứ hai. NHIỆM VỤ

            ### 1. Tuyên truyền

            #### 1.1. Báo chí

            ##### a) Báo in

            - Viết bài.

            ##### đ) Báo nói

            - Đọc bài.

            ### 3. Nhảy số

            - Một mục.

            ### 3. Trùng số

            - Một mục nữa.
            """;

    static Stream<String> documents() {
        return Stream.of(DECISION, TABLES, PARTY);
    }

    private final PlanParser parser = new PlanParser();

    @ParameterizedTest
    @MethodSource("documents")
    void comeBack(String text) {
        PlanDocument plan = parser.parse(text);
        String written = MarkdownForm.of(plan);
        assertThat(MarkdownRoundTripTest.lines(parser.parse(written)))
                .as(written)
                .isEqualTo(MarkdownRoundTripTest.lines(plan));
    }
}
