package vn.lantoa.task.proposal.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.lantoa.task.document.text.Words;

/**
 * The words of an agency's name, or of how a cell names one. A word in capitals may stand for several by their first
 * letters: {@code Sở TT&TT}, {@code UBND TP Quy Nhơn}.
 *
 * @param words in small letters without accents
 * @param initials for each word whether it may be initials
 */
record AgencyName(List<String> words, List<Boolean> initials) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final String AND = "va";
    private static final List<String> COMMITTEE = List.of("uy", "ban", "nhan", "dan");
    private static final List<String> DISTRICTS = List.of("huyen", "thi", "thanh", "xa", "phuong", "tp", "tx");

    AgencyName {
        words = List.copyOf(words);
        initials = List.copyOf(initials);
    }

    /** @param province the name of the province, which an agency's name may leave out or add; empty when unknown */
    static AgencyName of(String text, List<String> province) {
        List<String> words = new ArrayList<>();
        List<Boolean> initials = new ArrayList<>();
        Matcher matcher = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (matcher.find()) {
            String written = matcher.group();
            words.add(Words.key(written));
            initials.add(written.length() > 1 && Words.capitals(written));
        }
        int end = words.size();
        if (!province.isEmpty() && endsWith(words, end, province) && end > province.size()) {
            end -= province.size();
        }
        if (end > 1 && words.get(end - 1).equals("tinh")) {
            end--;
        }
        return new AgencyName(words.subList(0, end), initials.subList(0, end));
    }

    private static boolean endsWith(List<String> words, int end, List<String> tail) {
        return end >= tail.size() && words.subList(end - tail.size(), end).equals(tail);
    }

    /** Whether this, as a cell has it, names the agency of the other one. */
    boolean names(AgencyName agency) {
        return !words.isEmpty() && (matches(agency, 0) || isDistrict() && isCommittee(agency) && matches(agency, 4));
    }

    /** {@code huyện An Lão} is short for its committee. */
    private boolean isDistrict() {
        return words.size() > 1 && DISTRICTS.contains(words.get(0));
    }

    private static boolean isCommittee(AgencyName agency) {
        return agency.words.size() > 4 && agency.words.subList(0, 4).equals(COMMITTEE);
    }

    /** Step by step, each pair of places once: {@code và} in a row leads to the same ones on many ways. */
    private boolean matches(AgencyName agency, int from) {
        boolean[][] reached = new boolean[words.size() + 1][agency.words.size() + 1];
        reached[0][from] = true;
        for (int at = 0; at < words.size(); at++) {
            for (int of = from; of < agency.words.size(); of++) {
                if (reached[at][of]) {
                    String word = words.get(at);
                    String other = agency.words.get(of);
                    reached[at + 1][of + 1] |= word.equals(other);
                    reached[at + 1][of] |= word.equals(AND);
                    reached[at][of + 1] |= other.equals(AND);
                    int end = initials.get(at) ? initialsEnd(word, agency, of) : of;
                    reached[at + 1][end] |= end > of;
                }
            }
        }
        return reached[words.size()][agency.words.size()];
    }

    /** Index behind the words of which these are the first letters, {@code of} when they are not. */
    private static int initialsEnd(String letters, AgencyName agency, int of) {
        int index = of;
        for (int i = 0; i < letters.length(); i++) {
            boolean skips =
                    index < agency.words.size() && agency.words.get(index).equals(AND) && letters.charAt(i) != 'v';
            index += skips ? 1 : 0;
            if (index >= agency.words.size() || agency.words.get(index).charAt(0) != letters.charAt(i)) {
                return of;
            }
            index++;
        }
        return index;
    }
}
