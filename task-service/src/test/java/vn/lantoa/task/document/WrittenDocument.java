package vn.lantoa.task.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A document of random outline in one of the divisions that Nghị định 30/2020 knows, and what a reader should find in
 * it: parts, chapters and articles, letters above Roman numerals, decimals alone; lists within lists, tables, annexes.
 */
final class WrittenDocument {

    /** How the document is divided. */
    enum Division {
        /** Phần, Roman numerals, numbers, letters. */
        PARTS,
        /** Chương, Mục, Điều, khoản, điểm. */
        ARTICLES,
        /** A, I, 1, a. */
        LETTERS,
        /** 1, 1.1, 1.1.1. */
        DECIMALS,
        /** I, 1, a with subjects in bold that run into their sentence. */
        SUBJECTS
    }

    private static final String[] ORDINAL = {"nhất", "hai", "ba", "tư", "năm", "sáu"};

    private final Random random;
    private final WrittenWords words;
    private final boolean marked;
    private final StringBuilder text = new StringBuilder();
    private final List<String> outline = new ArrayList<>();
    private int articles;

    /** @param marked whether headings have number signs, else bold letters */
    WrittenDocument(long seed, Division division, boolean marked) {
        this.random = new Random(seed);
        this.words = new WrittenWords(random);
        this.marked = marked;
        text.append(PlanMother.HEADER);
        int roots = 2 + random.nextInt(3);
        for (int i = 0; i < roots; i++) {
            root(division, i);
        }
        if (random.nextBoolean()) {
            annexes();
        }
    }

    String text() {
        return text.toString();
    }

    /** Paths with titles and texts, in document order. */
    List<String> outline() {
        return outline;
    }

    private void root(Division division, int index) {
        switch (division) {
            case PARTS -> parts(index);
            case ARTICLES -> chapter(index);
            case LETTERS -> letters(index);
            case DECIMALS -> decimals(String.valueOf(index + 1), 1);
            case SUBJECTS -> subjects(index);
        }
    }

    private void parts(int index) {
        String path = "P" + (index + 1);
        below(1, "Phần thứ " + ORDINAL[index], path, words.title().toUpperCase(Locale.ROOT));
        romans(path, 2);
    }

    private void romans(String above, int level) {
        int romans = 1 + random.nextInt(3);
        for (int i = 0; i < romans; i++) {
            String path = above + "." + WrittenWords.ROMAN[i];
            heading(level, path, WrittenWords.ROMAN[i] + ". ", words.title().toUpperCase(Locale.ROOT));
            numbers(path, level + 1);
        }
    }

    private void numbers(String above, int level) {
        int numbers = random.nextInt(4);
        if (numbers < 2) {
            content(above);
        }
        for (int i = 1; numbers > 1 && i <= numbers; i++) {
            String path = above + "." + i;
            heading(level, path, i + ". ", words.title());
            content(path);
        }
    }

    private void chapter(int index) {
        String path = "C" + (index + 1);
        below(1, "Chương " + WrittenWords.ROMAN[index], path, words.title().toUpperCase(Locale.ROOT));
        int groups = random.nextInt(3);
        for (int i = 1; groups > 1 && i <= groups; i++) {
            String group = path + ".M" + i;
            below(2, "Mục " + i, group, words.title().toUpperCase(Locale.ROOT));
            articles(group);
        }
        if (groups < 2) {
            articles(path);
        }
    }

    private void articles(String above) {
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            String path = above + ".D" + ++articles;
            heading(3, path, "Điều " + articles + ". ", words.title());
            if (random.nextBoolean()) {
                block("", path + "-1", words.sentence());
            } else {
                list(path, new String[] {"1. ", "2. ", "3. "}, true);
            }
        }
    }

    private void letters(int index) {
        String path = "ABCDEF".substring(index, index + 1);
        heading(1, path, path + ". ", words.title().toUpperCase(Locale.ROOT));
        romans(path, 2);
    }

    private void decimals(String path, int level) {
        heading(level, path, path.replace("/", ".") + ". ", words.title());
        int below = level == 3 ? 0 : random.nextInt(3);
        for (int i = 1; below > 1 && i <= below; i++) {
            decimals(path + "." + i, level + 1);
        }
        if (below < 2) {
            content(path);
        }
    }

    private void subjects(int index) {
        heading(
                1,
                WrittenWords.ROMAN[index],
                WrittenWords.ROMAN[index] + ". ",
                words.title().toUpperCase(Locale.ROOT));
        int count = 2 + random.nextInt(3);
        for (int i = 1; i <= count; i++) {
            String path = WrittenWords.ROMAN[index] + "." + i;
            String subject = words.title();
            String whole = subject + ": " + words.sentence();
            text.append("**" + i + ". " + subject + ":**" + whole.substring(subject.length() + 1))
                    .append("\n\n");
            outline.add(path + " " + subject);
            outline.add(path + "-1 " + whole);
        }
    }

    private void content(String path) {
        switch (random.nextInt(5)) {
            case 0 -> list(path, new String[] {"- ", "- ", "- "}, false);
            case 1 -> list(path, new String[] {"a) ", "b) ", "c) "}, false);
            case 2 -> table(path, 1);
            case 3 -> deep(path);
            default -> block("", path + "-1", words.sentence());
        }
    }

    private void list(String path, String[] marks, boolean points) {
        int count = 2 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            boolean nests = i > 0 && random.nextInt(3) == 0;
            String item = path + "-" + (i + 1);
            block(marks[i], item, nests ? words.title() + ":" : words.sentence());
            for (int j = 1; nests && j <= 2; j++) {
                String mark = points ? "ab".charAt(j - 1) + ") " : marks[0].equals("- ") ? "+ " : "- ";
                block(mark, item + "." + j, words.sentence());
            }
        }
    }

    /** Three lists, each in the one above. */
    private void deep(String path) {
        block("a) ", path + "-1", words.sentence());
        block("b) ", path + "-2", words.title() + ":");
        block("- ", path + "-2.1", words.title() + ":");
        block("+ ", path + "-2.1.1", words.sentence());
        block("+ ", path + "-2.1.2", words.sentence());
        block("- ", path + "-2.2", words.sentence());
        block("c) ", path + "-3", words.sentence());
    }

    private void table(String path, int first) {
        text.append("| TT | Nội dung | Chủ trì | Thời gian |\n|---|---|---|---|\n");
        int rows = 1 + random.nextInt(3);
        for (int i = 0; i < rows; i++) {
            String what = words.title();
            String when = "Quý " + WrittenWords.ROMAN[random.nextInt(4)];
            text.append("| " + (i + 1) + " | " + what + " | Sở Thí nghiệm | " + when + " |\n");
            outline.add(path + "-" + (first + i) + " TT: " + (i + 1) + "; Nội dung: " + what
                    + "; Chủ trì: Sở Thí nghiệm; Thời gian: " + when);
        }
        text.append('\n');
    }

    private void annexes() {
        text.append(
                "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n**TM. ỦY BAN NHÂN DÂN**\n\n**CHỦ TỊCH**\n\n**Trần Văn Mẫu**\n\n");
        outline.add("recipients-1 Như trên;");
        outline.add("recipients-2 Lưu: VT.");
        int count = 1 + random.nextInt(2);
        for (int i = 1; i <= count; i++) {
            String title = words.title().toUpperCase(Locale.ROOT);
            text.append("PHỤ LỤC " + WrittenWords.ROMAN[i - 1] + "\n\n" + title + "\n\n");
            outline.add("PL" + i + " PHỤ LỤC " + WrittenWords.ROMAN[i - 1] + " " + title);
            table("PL" + i, 1);
        }
    }

    private void heading(int level, String path, String number, String title) {
        set(level, number + title);
        outline.add(path + " " + title);
    }

    /** The number in a line of its own, its title in the next. */
    private void below(int level, String number, String path, String title) {
        set(level, number);
        set(level, title);
        outline.add(path + " " + title);
    }

    private void set(int level, String words) {
        text.append(marked ? "#".repeat(level + 1) + " " + words : "**" + words + "**")
                .append("\n\n");
    }

    private void block(String mark, String path, String words) {
        text.append(mark).append(words).append("\n\n");
        outline.add(path + " " + words);
    }
}
