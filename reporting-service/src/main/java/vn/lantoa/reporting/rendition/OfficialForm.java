package vn.lantoa.reporting.rendition;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import vn.lantoa.reporting.wording.EmbeddedFace;
import vn.lantoa.reporting.wording.Letters;
import vn.lantoa.reporting.wording.ReportLanguage;

/**
 * What Nghị định 30/2020/NĐ-CP, Phụ lục I says of a document's page and head, so that every file takes it from one
 * place (rules.md §10). Lengths are in millimetres, sizes of letters in points.
 */
public final class OfficialForm {

    public static final double PAGE_WIDTH = 210;
    public static final double PAGE_HEIGHT = 297;
    public static final double MARGIN_TOP = 20;
    public static final double MARGIN_BOTTOM = 20;
    public static final double MARGIN_LEFT = 30;
    public static final double MARGIN_RIGHT = 20;
    /** How far below the edge the number of a page stands. */
    public static final double PAGE_NUMBER_TOP = 10;

    public static final String FACE = "Times New Roman";
    public static final int BODY_SIZE = 14;
    public static final int HEAD_SIZE = 13;
    public static final int NAME_SIZE = 12;
    public static final int SMALL_SIZE = 11;
    public static final int TABLE_SIZE = 12;
    public static final int HASH_SIZE = 8;
    /** How much of the width the issuer's column takes at the head, the state's being the longer one. */
    public static final double HEAD_LEFT_SHARE = 0.41;
    /** How far a paragraph's first line is moved in. */
    public static final double INDENT = 10;

    private static final Set<String> JOINING = Set.of("và", "and");
    private static final int WIDE_TABLE = 7;
    private static final int WIDE_TABLE_SIZE = 10;
    private static final int TWO_DIGITS = 10;
    private static final int MONTHS_WITH_ZERO = 2;

    private OfficialForm() {}

    /** {@code 05/BC-STTTT}; without a number the place is left free for it. */
    public static String numberLine(ReportDocument report) {
        Integer number = report.number();
        String written = number == null ? "      " : twoDigits(number);
        return report.language().pick("Số: ", "No.: ") + written + "/" + report.symbol();
    }

    /**
     * {@code Bình Định, ngày 05 tháng 8 năm 2024}: a day below ten and the months January and February have a leading
     * zero, the other months have none.
     */
    public static String dateLine(ReportDocument report) {
        String place = report.letterhead().place();
        LocalDate date = report.date();
        if (report.language() == ReportLanguage.EN) {
            return date == null
                    ? place + ",                      "
                    : "%s, %d %s %d".formatted(place, date.getDayOfMonth(), month(date), date.getYear());
        }
        if (date == null) {
            return place + ", ngày      tháng      năm      ";
        }
        int month = date.getMonthValue();
        String written = month <= MONTHS_WITH_ZERO ? twoDigits(month) : String.valueOf(month);
        return "%s, ngày %s tháng %s năm %d".formatted(place, twoDigits(date.getDayOfMonth()), written, date.getYear());
    }

    public static String state(ReportLanguage language) {
        return language.pick("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM");
    }

    public static String motto(ReportLanguage language) {
        return language.pick("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness");
    }

    public static String recipients(ReportLanguage language) {
        return language.pick("Nơi nhận:", "Recipients:");
    }

    /** The lines of the distribution: each with a dash, the last with a full stop. */
    public static List<String> recipientLines(ReportDocument report) {
        int last = report.recipients().size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> "- " + report.recipients().get(i) + (i == last ? "." : ";"))
                .toList();
    }

    public static String addressee(ReportDocument report) {
        return report.language().pick("Kính gửi: ", "To: ") + report.addressee();
    }

    /** Lines of much the same length, broken between words, none longer than a width; in points. */
    public static List<String> balanced(String words, EmbeddedFace face, double size, double width) {
        Letters letters = Letters.of(face);
        double whole = letters.width(words, size);
        int lines = (int) Math.ceil(whole / width);
        for (double most = whole / lines; most < width; most += size) {
            List<String> broken = letters.lines(words, size, most);
            if (broken.size() <= lines) {
                return joined(broken, letters, size, width);
            }
        }
        return letters.lines(words, size, width);
    }

    /** A word that joins goes with what it joins to, where that has room for it. */
    private static List<String> joined(List<String> lines, Letters letters, double size, double width) {
        List<String> moved = new ArrayList<>(lines);
        for (int i = 0; i < moved.size() - 1; i++) {
            int last = moved.get(i).lastIndexOf(' ');
            String word = moved.get(i).substring(last + 1);
            String next = word + " " + moved.get(i + 1);
            if (last > 0 && JOINING.contains(word.toLowerCase(Locale.ROOT)) && letters.width(next, size) <= width) {
                moved.set(i, moved.get(i).substring(0, last));
                moved.set(i + 1, next);
            }
        }
        return moved;
    }

    /** Of a table's letters: many columns take smaller ones. */
    public static int tableSize(ReportTable table) {
        return table.columns().size() > WIDE_TABLE ? WIDE_TABLE_SIZE : TABLE_SIZE;
    }

    public static String twoDigits(int number) {
        return number < TWO_DIGITS ? "0" + number : String.valueOf(number);
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
