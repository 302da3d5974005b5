package vn.lantoa.task;

import java.util.concurrent.atomic.AtomicInteger;

/** Small synthetic plan documents. */
public final class PlanDocuments {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private static final String DOCUMENT = """
            ỦY BAN NHÂN DÂN TỈNH MẪU

            Số: %d/KH-UBND

            Quy Nhơn, ngày 05 tháng 02 năm 2024

            ## KẾ HOẠCH

            ### Truyền thông mẫu (dữ liệu tổng hợp)

            Căn cứ một văn bản mẫu;

            ## I. MỤC ĐÍCH

            - Mục đích thứ nhất của tài liệu mẫu.

            ## II. ĐỐI TƯỢNG, NỘI DUNG

            ### 1. Đối tượng truyền thông

            #### 1.1. Ngoài nước

            - Bạn bè quốc tế.

            #### 1.2. Trong nước

            - Người dân trong tỉnh.

            ### 2. Nội dung truyền thông

            - Lễ hội biển.
            - Chính sách mới.

            ### 3. Nhiệm vụ, giải pháp trọng tâm

            - Viết bài về lễ hội.
            - Tập huấn người phát ngôn.
            - Quay phim giới thiệu.
            """;

    private PlanDocuments() {}

    /** A document with its own number: 8 clauses, 3 of them action, none equal to one made before. */
    public static String fresh() {
        return DOCUMENT.formatted(SERIAL.incrementAndGet());
    }
}
