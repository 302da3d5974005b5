package vn.lantoa.task.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Takes out what stands at the upper and lower end of pages alone: their numbers, and words that repeat on them. */
final class PdfMargins {

    private static final Pattern NUMBER =
            Pattern.compile("(?iu)(?:[-–—] ?|trang |page )?(\\d{1,3})(?: ?[-–—]| ?/ ?\\d{1,3})?");
    private static final int OFTEN = 3;
    private static final int LINES = 2;
    private static final float GAP = 2;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Consumer<String> teller;
    private final int most;

    private PdfMargins(List<PdfPage> pages, Consumer<String> teller) {
        this.teller = teller;
        this.most = Math.max(OFTEN, pages.size() / 2);
        for (PdfPage page : pages) {
            Set<String> own = new HashSet<>();
            ends(page).forEach(line -> own.add(key(line)));
            own.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
    }

    /** The pages without them; each is told once. */
    static List<PdfPage> without(List<PdfPage> pages, Consumer<String> teller) {
        PdfMargins margins = new PdfMargins(pages, teller);
        List<PdfPage> bare = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (PdfPage page : pages) {
            List<PdfLine> lines = new ArrayList<>(page.lines());
            lines.removeAll(ends(page).stream()
                    .filter(line -> margins.isMargin(line, page, numbers))
                    .toList());
            bare.add(page.with(lines));
        }
        if (!numbers.isEmpty()) {
            teller.accept(String.join(" · ", numbers));
        }
        return bare;
    }

    private boolean isMargin(PdfLine line, PdfPage page, List<String> numbers) {
        String words = line.plain();
        var number = NUMBER.matcher(words);
        boolean outermost = line.equals(page.lines().get(0))
                || line.equals(page.lines().get(page.lines().size() - 1));
        if (outermost && number.matches() && page.lines().size() > 1) {
            numbers.add(words);
            return true;
        }
        boolean repeats = counts.getOrDefault(key(line), 0) >= most && isApart(line, page.lines());
        if (repeats && told.add(words)) {
            teller.accept(words);
        }
        return repeats;
    }

    private static List<PdfLine> ends(PdfPage page) {
        List<PdfLine> lines = page.lines();
        int size = lines.size();
        List<PdfLine> ends = new ArrayList<>(lines.subList(0, Math.min(LINES, size)));
        ends.addAll(lines.subList(Math.max(Math.min(LINES, size), size - LINES), size));
        return ends;
    }

    /** Where it stands, and its words with every number alike. */
    private static String key(PdfLine line) {
        return Math.round(line.y()) + " " + line.plain().replaceAll("\\d+", "#");
    }

    /** Whether a gap parts it from the text. */
    private static boolean isApart(PdfLine line, List<PdfLine> lines) {
        int index = lines.indexOf(line);
        int inner = index < lines.size() / 2 ? index + 1 : index - 1;
        boolean margin = inner >= 0 && inner < lines.size();
        return margin && Math.abs(lines.get(inner).y() - line.y()) > GAP * line.size();
    }
}
