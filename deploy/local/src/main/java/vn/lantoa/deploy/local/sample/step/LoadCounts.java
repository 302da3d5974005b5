package vn.lantoa.deploy.local.sample.step;

import java.util.EnumMap;
import java.util.Map;

/** How much of each kind was written, and how much was there before. */
public final class LoadCounts {

    /** What the sample year consists of, in the order of loading. */
    public enum Kind {
        AGENCIES("cơ quan", "agencies"),
        CHANNELS("kênh thông tin cơ sở", "grassroots channels"),
        PLANS("kế hoạch, phần đầu, ban hành", "plan, header, issue"),
        PARTS("mục đích, yêu cầu, nơi nhận", "plan's parts, recipients"),
        TASKS("nhiệm vụ", "tasks"),
        WORK("vai trò, nhu cầu, cam kết", "roles, needs, commitments"),
        PROGRESS("cập nhật tiến độ", "progress updates"),
        RETURNS("báo cáo tháng của cơ quan", "monthly returns"),
        MONEY("kinh phí: nguồn, dòng, bút toán", "money: sources, lines, entries"),
        REMINDERS("đôn đốc, nơi nhận thư", "reminders, mail addresses"),
        SUB_PLANS("kế hoạch triển khai, sáp nhập", "sub-plan, merger"),
        OBSTACLES("vướng mắc, điều chỉnh", "obstacles, amendments"),
        TARGETS("chỉ tiêu, kỳ gốc, phê duyệt", "target, baselines, approval"),
        EVENTS("sự kiện, phần thi, đưa tin", "events, sessions, media plans"),
        FIGURES("số liệu sự kiện, lựa chọn", "event figures, choices"),
        WEBHOOKS("địa chỉ được báo", "webhooks"),
        PRODUCTS("sản phẩm, lần in, quà, lượt xem", "products, print runs, gifts, views"),
        POSTS("bài đăng mạng xã hội, chỉ số", "social posts, snapshots"),
        COOPERATION("thỏa thuận quốc tế, kết quả", "agreements abroad, outputs"),
        ORDERS("thỏa thuận, đặt hàng, nghiệm thu", "orders, acceptances"),
        BRIEFS("yêu cầu nội dung", "briefs"),
        SUPPLIES("thông tin cung cấp cho báo chí", "supplies"),
        COLUMNS("chuyên mục", "columns"),
        CLEARANCES("duyệt nội dung", "clearances"),
        ITEMS("tác phẩm đăng, phát", "content items"),
        OBSERVATIONS("lần đếm lượt xem", "metric observations"),
        DECLARATIONS("tháng đã khai", "declared months"),
        CORRECTIONS("khóa kỳ, đính chính", "period lock, corrections"),
        REPORTS("báo cáo niêm phong, đính chính", "sealed reports, restatement"),
        QUERIES("truy vấn đã lưu", "saved queries");

        private final String vietnamese;
        private final String english;

        Kind(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        public String english() {
            return english;
        }

        public String label() {
            return vietnamese + " · " + english;
        }
    }

    private final Map<Kind, Integer> written = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> found = new EnumMap<>(Kind.class);

    void written(Kind kind, int number) {
        written.merge(kind, number, Integer::sum);
    }

    public void found(Kind kind, int number) {
        found.merge(kind, number, Integer::sum);
    }

    /** One more: written now or found. */
    public void count(Kind kind, boolean writtenNow) {
        if (writtenNow) {
            written(kind, 1);
        } else {
            found(kind, 1);
        }
    }

    public int writtenOf(Kind kind) {
        return written.getOrDefault(kind, 0);
    }

    public int foundOf(Kind kind) {
        return found.getOrDefault(kind, 0);
    }

    /** Whether everything was there before. */
    public boolean nothingWritten() {
        return written.values().stream().allMatch(number -> number == 0);
    }
}
