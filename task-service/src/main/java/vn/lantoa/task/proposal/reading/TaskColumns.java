package vn.lantoa.task.proposal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import vn.lantoa.task.document.text.Words;

/** Which of a table's columns say what of a task, by their names. */
final class TaskColumns {

    private static final List<String> TIMES = List.of(
            "thoi gian", "thoi han", "thoi diem", "han", "tien do", "hoan thanh", "bat dau", "ket thuc", "lo trinh");
    private static final List<String> PRODUCTS = List.of("san pham", "ket qua", "dau ra");
    private static final List<String> LEADS =
            List.of("chu tri", "phu trach", "thuc hien", "chiu trach nhiem", "phan cong");
    private static final List<String> TITLES =
            List.of("nhiem vu", "noi dung", "cong viec", "hoat dong", "giai phap", "viec");
    private static final List<String> OTHERS =
            List.of("kinh phi", "ghi chu", "stt", "tt", "so tt", "nguon", "don vi tinh");

    private final List<String> keys;
    private final List<Integer> taken = new ArrayList<>();
    final List<Integer> starts;
    final List<Integer> times;
    final List<Integer> cooperating;
    final List<Integer> leads;
    final List<Integer> products;
    final List<Integer> titles;

    TaskColumns(List<String> columns) {
        this.keys = columns.stream().map(Words::key).toList();
        take(key -> OTHERS.stream().anyMatch(key::equals) || has(key, List.of("kinh phi", "ghi chu")));
        this.starts = take(key -> has(key, List.of("bat dau")) && !has(key, List.of("ket thuc", "hoan thanh")));
        this.times = take(key -> has(key, TIMES));
        this.products = take(key -> has(key, PRODUCTS));
        List<Integer> named = take(key -> has(key, List.of("chu tri")));
        this.cooperating = take(key -> has(key, List.of("phoi hop")));
        List<Integer> titled = take(key -> has(key, TITLES) && !key.startsWith("don vi") && !key.startsWith("co quan"));
        this.leads = named.isEmpty() ? take(key -> has(key, LEADS)) : named;
        this.titles = titled.isEmpty() ? take(key -> !key.isEmpty()) : titled;
    }

    /** Whether the rows are tasks: a lead is named, or two other things that only tasks have. */
    boolean areTasks() {
        int others = Math.min(1, times.size() + starts.size())
                + Math.min(1, cooperating.size())
                + Math.min(1, products.size());
        return !titles.isEmpty() && (!leads.isEmpty() || others > 1);
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

    private static boolean has(String key, List<String> words) {
        String padded = " " + key + " ";
        return words.stream().anyMatch(word -> padded.contains(" " + word + " "));
    }
}
