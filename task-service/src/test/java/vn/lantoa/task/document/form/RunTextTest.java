package vn.lantoa.task.document.form;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Paragraphs of runs: however many there are, and however many marks a letter is said to have. */
class RunTextTest {

    private static final String ACUTE = "\u0301";

    @Test
    void aMillionRunsOfALetterAreOneText() {
        RunText words = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            RunText runs = new RunText();
            for (int i = 0; i < 1_000_000; i++) {
                runs.add("a", false, false);
            }
            return runs;
        });
        assertThat(words.marked()).hasSize(1_000_000);
    }

    @Test
    void emphasisReachesOverBlanksOfNone() {
        RunText words = new RunText();
        words.add("Mở", true, false);
        words.add(" ", false, false);
        words.add("bản tin", true, false);
        words.add(" hai", false, true);
        assertThat(words.marked()).isEqualTo("**Mở bản tin** *hai*");
    }

    @Test
    void marksAreCountedOverWhatNobodySees() {
        assertRefused("a" + (ACUTE + "\u200B").repeat(31));
        RunText words = new RunText();
        words.add("a" + ACUTE.repeat(30), false, false);
        assertThat(words.plain()).startsWith("á");
    }

    @Test
    void marksAreCountedOverRuns() {
        RunText words = new RunText();
        words.add("a" + ACUTE.repeat(20), false, false);
        words.add(ACUTE.repeat(9), true, false);
        assertThatThrownBy(() -> words.add(ACUTE.repeat(9), false, false))
                .isInstanceOf(FormException.class)
                .hasMessageContaining("marks");
        RunText above = new RunText();
        above.add("a" + ACUTE.repeat(20), false, false);
        RunText next = new RunText();
        next.add(ACUTE.repeat(20), false, false);
        assertThatThrownBy(() -> above.append(next)).isInstanceOf(FormException.class);
        assertThatThrownBy(() -> next.lead("1" + ACUTE.repeat(31))).isInstanceOf(FormException.class);
    }

    @Test
    void tabulatorsBehindAMarkOrNumberAreASpace() {
        assertThat(spaced("-\tViệc")).isEqualTo("- Việc");
        assertThat(spaced("1.\t\tViệc\tBên")).isEqualTo("1. Việc\tBên");
        assertThat(spaced("\tđ)\tViệc")).isEqualTo("\tđ) Việc");
        assertThat(spaced("1.2.\tViệc")).isEqualTo("1.2. Việc");
        assertThat(spaced("2.1\tViệc")).isEqualTo("2.1 Việc");
        assertThat(spaced("(iv)\tViệc")).isEqualTo("(iv) Việc");
        assertThat(spaced("Điều 3.\tViệc")).isEqualTo("Điều 3. Việc");
        assertThat(spaced("TM. UBND\tViệc")).isEqualTo("TM. UBND\tViệc");
        assertThat(spaced("1\tViệc")).isEqualTo("1\tViệc");
    }

    private static String spaced(String words) {
        RunText text = new RunText();
        text.add(words, false, false);
        text.spaceMark();
        return text.marked();
    }

    private static void assertRefused(String words) {
        assertThatThrownBy(() -> new RunText().add(words, false, false))
                .isInstanceOf(FormException.class)
                .hasMessageContaining("marks");
    }
}
