package vn.lantoa.task.document;

import java.util.List;
import java.util.Random;

/** Titles and sentences at random, no two alike: each has a number of its own. */
final class WrittenWords {

    static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI"};

    private static final List<String> NOUNS = List.of(
            "chuyên mục",
            "bản tin",
            "loa xã",
            "phóng viên",
            "trang tin",
            "tờ rơi",
            "cuộc thi",
            "triển lãm",
            "hội nghị");
    private static final List<String> VERBS =
            List.of("Mở", "Viết", "Thay", "Tập huấn", "Đưa", "Chuẩn bị", "Tổ chức", "Hoàn thiện");

    private final Random random;
    private int written;

    WrittenWords(Random random) {
        this.random = random;
    }

    String title() {
        return VERBS.get(random.nextInt(VERBS.size())) + " " + NOUNS.get(random.nextInt(NOUNS.size())) + " số "
                + ++written;
    }

    String sentence() {
        return title() + " trong năm, do cơ quan được giao làm.";
    }
}
