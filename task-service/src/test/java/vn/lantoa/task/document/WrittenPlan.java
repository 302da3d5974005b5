package vn.lantoa.task.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A plan of random outline, written in one of the ways offices write, and what a reader should find in it. */
final class WrittenPlan {

    /** How headings are set. */
    enum Setting {
        MARKS,
        BOLD,
        PLAIN,
        /** Some marked, some bold, in one row. */
        MIXED
    }

    private final Random random;
    private final WrittenWords words;
    private final Setting setting;
    private final StringBuilder text = new StringBuilder(PlanMother.HEADER);
    private final List<String> outline = new ArrayList<>();

    WrittenPlan(long seed, Setting setting) {
        this.random = new Random(seed);
        this.words = new WrittenWords(random);
        this.setting = setting;
        int parts = 2 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            part(i);
        }
    }

    String text() {
        return text.toString();
    }

    /** Paths with titles and texts, in document order. */
    List<String> outline() {
        return outline;
    }

    private void part(int index) {
        String path = WrittenWords.ROMAN[index];
        heading(2, path, WrittenWords.ROMAN[index] + ". ", words.title().toUpperCase(Locale.ROOT));
        if (random.nextInt(3) == 0) {
            content(path, true);
            return;
        }
        int sections = 2 + random.nextInt(3);
        for (int i = 1; i <= sections; i++) {
            section(path + "." + i, i);
        }
    }

    private void section(String path, int number) {
        heading(3, path, number + ". ", words.title());
        int below = random.nextInt(3);
        if (below == 0) {
            content(path, true);
        }
        for (int i = 1; below > 0 && i <= 2; i++) {
            String label = below == 1 ? number + "." + i + ". " : "abc".charAt(i - 1) + ") ";
            String under = path + "." + (below == 1 ? String.valueOf(i) : "abc".substring(i - 1, i));
            heading(4, under, label, words.title());
            content(under, below == 1);
        }
    }

    private void content(String path, boolean letters) {
        int clauses = 1 + random.nextInt(4);
        int form = random.nextInt(letters ? 4 : 3);
        for (int i = 1; i <= clauses; i++) {
            String clause = path + "-" + i;
            switch (form) {
                case 0 -> block("- ", clause, words.sentence());
                case 1 -> block("", clause, words.sentence());
                case 2 -> nested(clause);
                default -> block("abcd".charAt(i - 1) + ") ", clause, words.sentence());
            }
        }
    }

    private void nested(String path) {
        block("- ", path, words.title() + ":");
        int bullets = 1 + random.nextInt(3);
        for (int i = 1; i <= bullets; i++) {
            block("+ ", path + "." + i, words.sentence());
        }
    }

    private void heading(int level, String path, String number, String title) {
        boolean bold = setting == Setting.BOLD || setting == Setting.MIXED && random.nextBoolean();
        String set = number + title;
        text.append(setting == Setting.PLAIN ? set : bold ? "**" + set + "**" : "#".repeat(level) + " " + set);
        text.append("\n\n");
        outline.add(path + " " + title);
    }

    private void block(String mark, String path, String words) {
        text.append(mark).append(words).append("\n\n");
        outline.add(path + " " + words);
    }
}
