package vn.lantoa.task.theme;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThemeTreeTest {

    @Test
    void aThemeIsWithinAllThatItIsAPartOf() {
        ThemeTree tree = tree("T01", null, "T01.1", "T01", "T01.1.A", "T01.1", "T02", null);

        assertThat(tree.isWithin("T01.1.A", "T01")).isTrue();
        assertThat(tree.isWithin("T01", "T01")).isTrue();
        assertThat(tree.isWithin("T02", "T01")).isFalse();
        assertThat(tree.isWithin("T01", "T01.1")).isFalse();
    }

    @Test
    void aLeafHasNoParts() {
        ThemeTree tree = tree("T01", null, "T01.1", "T01");

        assertThat(tree.isLeaf("T01")).isFalse();
        assertThat(tree.isLeaf("T01.1")).isTrue();
    }

    private static ThemeTree tree(@Nullable String... codesAndParents) {
        Map<String, @Nullable String> parents = new HashMap<>();
        for (int i = 0; i < codesAndParents.length; i += 2) {
            parents.put(String.valueOf(codesAndParents[i]), codesAndParents[i + 1]);
        }
        return new ThemeTree(parents);
    }
}
