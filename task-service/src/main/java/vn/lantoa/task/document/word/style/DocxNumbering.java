package vn.lantoa.task.document.word.style;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.word.part.DocxPackage;
import vn.lantoa.task.document.word.part.PartXml;

/** The document's lists: how each of their levels is counted and shown. */
public final class DocxNumbering {

    static final int LEVELS = 9;

    /** @param link the numbering style that describes it, null without */
    private record Pattern(
            Map<Integer, DocxLevel> levels, @Nullable String link) {}

    /**
     * A list that paragraphs count in.
     *
     * @param pattern the pattern whose count it goes on with
     * @param overrides levels of its own
     * @param starts where it starts anew, by level
     */
    private record Instance(int pattern, Map<Integer, DocxLevel> overrides, Map<Integer, Integer> starts) {}

    private final Map<Integer, Pattern> patterns = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();
    private final DocxStyles styles;

    private DocxNumbering(DocxStyles styles) {
        this.styles = styles;
    }

    public static DocxNumbering read(DocxPackage file, DocxStyles styles) {
        DocxNumbering numbering = new DocxNumbering(styles);
        file.related(
                "numbering",
                xml -> xml.root(root -> xml.each(name -> {
                    if (name.equals("abstractNum")) {
                        numbering.pattern(xml);
                    } else if (name.equals("num")) {
                        numbering.instance(xml);
                    }
                })));
        return numbering;
    }

    private void pattern(PartXml xml) {
        int id = xml.number("abstractNumId", -1);
        Map<Integer, DocxLevel> levels = new HashMap<>();
        String[] link = new String[1];
        xml.each(name -> {
            if (name.equals("lvl") && isLevel(xml.number("ilvl", 0))) {
                levels.put(xml.number("ilvl", 0), DocxLevel.read(xml));
            } else if (name.equals("numStyleLink")) {
                link[0] = xml.value();
            }
        });
        patterns.put(id, new Pattern(levels, link[0]));
    }

    private void instance(PartXml xml) {
        int id = xml.number("numId", -1);
        Map<Integer, DocxLevel> overrides = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        int[] pattern = {-1};
        xml.each(name -> {
            if (name.equals("abstractNumId")) {
                pattern[0] = xml.number("val", -1);
            } else if (name.equals("lvlOverride") && isLevel(xml.number("ilvl", 0))) {
                int level = xml.number("ilvl", 0);
                xml.each(part -> override(part, level, xml, overrides, starts));
            }
        });
        instances.put(id, new Instance(pattern[0], overrides, starts));
    }

    /** Whether there is such a level; what is said of any other one is passed over. */
    private static boolean isLevel(int level) {
        return level >= 0 && level < LEVELS;
    }

    private static void override(
            String part, int level, PartXml xml, Map<Integer, DocxLevel> overrides, Map<Integer, Integer> starts) {
        if (part.equals("startOverride")) {
            starts.put(level, xml.number("val", 1));
        } else if (part.equals("lvl")) {
            overrides.put(level, DocxLevel.read(xml));
        }
    }

    /** Whether paragraphs can count in the list. */
    public boolean knows(int list) {
        return instances.containsKey(list);
    }

    /** The pattern that the list counts in: lists of one pattern go on with one another. */
    public int countOf(int list) {
        Instance instance = instances.get(list);
        return instance == null ? -1 : resolved(instance.pattern(), 0);
    }

    /** Where the list starts anew, by level. */
    public Map<Integer, Integer> starts(int list) {
        Instance instance = instances.get(list);
        return instance == null ? Map.of() : instance.starts();
    }

    public DocxLevel level(int list, int level) {
        Instance instance = instances.get(list);
        DocxLevel own = instance == null ? null : instance.overrides().get(level);
        Pattern pattern = patterns.get(countOf(list));
        DocxLevel shared = pattern == null ? null : pattern.levels().get(level);
        return own != null ? own : shared != null ? shared : DocxLevel.MISSING;
    }

    /** The level of the list in which paragraphs of a style count, 0 where none names it. */
    public int levelOf(int list, @Nullable String style) {
        for (int level = 0; style != null && level < LEVELS; level++) {
            if (style.equals(level(list, level).style())) {
                return level;
            }
        }
        return 0;
    }

    private int resolved(int id, int steps) {
        Pattern pattern = patterns.get(id);
        DocxSeat seat = pattern == null || pattern.link() == null ? null : styles.list(pattern.link());
        Integer list = seat == null ? null : seat.list();
        Instance linked = list == null ? null : instances.get(list);
        return linked == null || steps > LEVELS ? id : resolved(linked.pattern(), steps + 1);
    }
}
