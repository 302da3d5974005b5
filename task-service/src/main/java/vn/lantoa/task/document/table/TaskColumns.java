package vn.lantoa.task.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.lantoa.task.document.text.Words;

/** Which of a table's columns say what of a task, by their names (rules.md §12). */
public final class TaskColumns {

    private static final List<String> TIMES = List.of("thoi gian", "thoi han", "thoi diem", "tien do", "lo trinh");
    private static final List<String> ENDS = List.of("han", "hoan thanh", "bat dau", "ket thuc");
    private static final List<String> PRODUCTS = List.of("san pham", "ket qua", "dau ra");
    private static final List<String> CHIEFS = List.of("chu tri", "phu trach", "chiu trach nhiem");
    private static final List<String> ASSIGNED = List.of("phan cong");
    private static final List<String> DOERS =
            List.of("don vi", "co quan", "nguoi", "to chuc", "bo phan", "trach nhiem");
    private static final String DOES = "thuc hien";
    private static final List<String> HELPERS = List.of("phoi hop");
    private static final List<String> TITLES = List.of("nhiem vu", "noi dung", "cong viec");
    private static final List<String> DEEDS = List.of("hoat dong", "giai phap", "viec");
    private static final List<String> OTHERS = List.of("stt", "tt", "so tt", "nguon", "don vi tinh");

    private final List<String> keys;
    private final List<Integer> taken = new ArrayList<>();
    private final List<Integer> starts;
    private final List<Integer> times;
    private final List<Integer> cooperating;
    private final List<Integer> leads;
    private final List<Integer> products;
    private final List<Integer> titles;

    /** @param columns their names, empty where there is none */
    public TaskColumns(List<String> columns) {
        this.keys = columns.stream().map(Words::key).toList();
        take(key -> OTHERS.contains(key) || has(key, List.of("kinh phi", "ghi chu")));
        this.starts = take(key -> has(key, List.of("bat dau")) && !has(key, List.of("ket thuc", "hoan thanh")));
        this.times = take(key -> has(key, TIMES) || has(key, ENDS));
        this.products = take(key -> has(key, PRODUCTS));
        List<Integer> named = take(key -> has(key, List.of("chu tri")));
        this.cooperating = take(key -> has(key, HELPERS));
        List<Integer> titled = take(key -> (has(key, TITLES) || has(key, DEEDS)) && !begins(key, DOERS));
        this.leads = named.isEmpty() ? take(this::isLead) : named;
        this.titles = titled.isEmpty() ? take(key -> !key.isEmpty()) : titled;
    }

    /** Whether the words are such a name, and none that stands in cells as well. */
    static boolean isName(String words) {
        String key = Words.key(words);
        return Stream.of(TIMES, PRODUCTS, CHIEFS, HELPERS, TITLES).anyMatch(names -> has(key, names));
    }

    /** Whether the rows are tasks: a lead is named, or two other things that only tasks have. */
    public boolean areTasks() {
        int others = Math.min(1, times.size() + starts.size())
                + Math.min(1, cooperating.size())
                + Math.min(1, products.size());
        return !titles.isEmpty() && (!leads.isEmpty() || others > 1);
    }

    /** Indices of the columns that say when a task begins. */
    public List<Integer> starts() {
        return starts;
    }

    /** Indices of the columns that say from when until when, or until when. */
    public List<Integer> times() {
        return times;
    }

    /** Indices of the columns that name those who help. */
    public List<Integer> cooperating() {
        return cooperating;
    }

    /** Indices of the columns that name who is in charge. */
    public List<Integer> leads() {
        return leads;
    }

    /** Indices of the columns that say what a task brings about. */
    public List<Integer> products() {
        return products;
    }

    /** Indices of the columns that say what is to be done. */
    public List<Integer> titles() {
        return titles;
    }

    /** What was carried out, when or where is no lead, and beside a planned figure stands the actual one. */
    private boolean isLead(String key) {
        boolean planned = keys.stream().anyMatch(other -> begins(other, List.of("ke hoach")));
        return has(key, CHIEFS)
                || has(key, ASSIGNED)
                || key.equals(DOES) && !planned
                || has(key, List.of(DOES)) && begins(key, DOERS);
    }

    private List<Integer> take(Predicate<String> wanted) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!taken.contains(i) && wanted.test(keys.get(i))) {
                found.add(i);
            }
        }
        taken.addAll(found);
        return List.copyOf(found);
    }

    private static boolean begins(String key, List<String> words) {
        return words.stream().anyMatch(word -> (key + " ").startsWith(word + " "));
    }

    private static boolean has(String key, List<String> words) {
        String padded = " " + key + " ";
        return words.stream().anyMatch(word -> padded.contains(" " + word + " "));
    }
}
