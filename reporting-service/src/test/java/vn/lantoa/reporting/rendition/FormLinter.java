package vn.lantoa.reporting.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What Nghị định 30/2020/NĐ-CP asks of a document (rules.md §10), held against what a file has; its bounds, not ours.
 */
final class FormLinter {

    private static final Pattern DATE =
            Pattern.compile("\\p{Lu}[\\p{L} ]+, ngày (0[1-9]|[12]\\d|3[01]) tháng (0[12]|[3-9]|1[0-2]) năm \\d{4}");
    private static final Pattern NUMBER = Pattern.compile("Số: (0[1-9]|[1-9]\\d+)/\\p{Lu}+(-\\p{Lu}+)+");

    private final List<String> faults = new ArrayList<>();

    List<String> faults() {
        return faults;
    }

    void require(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            faults.add(otherwise.get());
        }
    }

    /** All in millimetres. */
    void margins(double top, double bottom, double left, double right) {
        between("top margin", top, 20, 25);
        between("bottom margin", bottom, 20, 25);
        between("left margin", left, 30, 35);
        between("right margin", right, 15, 20);
    }

    void paper(double width, double height) {
        between("width", width, 209.5, 210.5);
        between("height", height, 296.5, 297.5);
    }

    void head(List<String> lines) {
        require(lines.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), () -> "no quốc hiệu: " + lines);
        require(lines.contains("Độc lập - Tự do - Hạnh phúc"), () -> "no tiêu ngữ");
        require(lines.stream().anyMatch(line -> DATE.matcher(line).find()), () -> "no date line: " + lines);
        require(lines.stream().anyMatch(line -> NUMBER.matcher(line).find()), () -> "no number: " + lines);
        require(lines.contains("BÁO CÁO"), () -> "no kind");
    }

    /** The distribution stands whole below its heading, and the lines of the signature in their order, each once. */
    void ending(List<String> lines, OfficialEnding wanted) {
        int heading = lines.indexOf("Nơi nhận:");
        require(heading >= 0, () -> "no nơi nhận");
        List<String> below = lines.subList(heading + 1, lines.size());
        List<String> distribution = wanted.distribution();
        require(
                below.size() >= distribution.size()
                        && below.subList(0, distribution.size()).equals(distribution),
                () -> "it goes to others than " + distribution + ": " + below);
        require(
                below.stream().filter(line -> line.startsWith("- ")).toList().equals(distribution),
                () -> "it goes to more than " + distribution + ": " + below);
        List<String> signed =
                lines.stream().filter(wanted.signature()::contains).toList();
        require(signed.equals(wanted.signature()), () -> "not signed by " + wanted.signature() + ": " + signed);
    }

    private void between(String what, double found, double least, double most) {
        require(found >= least - 0.1 && found <= most + 0.1, () -> what + " is " + found + " mm");
    }
}
