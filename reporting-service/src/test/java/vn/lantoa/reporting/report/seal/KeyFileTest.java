package vn.lantoa.reporting.report.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.lantoa.platform.web.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A key that follows another one signs when it was announced, and only then. */
class KeyFileTest {

    @TempDir
    Path folder;

    private Path file;
    private SigningKey inTheFile;

    @BeforeEach
    void aKeyIsInTheFile() throws Exception {
        file = folder.resolve("key");
        String text = SigningKeys.fresh();
        Files.writeString(file, text);
        inTheFile = SigningKey.read(text);
    }

    private KeyFile after(Optional<String> last, Optional<String> rotatedTo) {
        return new KeyFile(new Config(Optional.of(file), rotatedTo), new KeyTable(null) {
            @Override
            Optional<String> last() {
                return last;
            }
        });
    }

    private record Config(Optional<Path> keyFile, Optional<String> rotatedTo) implements SealConfig {

        @Override
        public String symbol() {
            return "BC-STTTT";
        }

        @Override
        public Letterhead letterhead() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void theFirstKeyAndTheSameOneSign() {
        assertThat(after(Optional.empty(), Optional.empty()).key().id()).isEqualTo(inTheFile.id());
        assertThat(after(Optional.of(inTheFile.id()), Optional.empty()).key().id())
                .isEqualTo(inTheFile.id());
    }

    @Test
    void anotherOneSignsOnlyWhenItIsTheOneThatWasAnnounced() throws IOException {
        assertThat(after(Optional.of("former"), Optional.of(inTheFile.id()))
                        .key()
                        .id())
                .isEqualTo(inTheFile.id());
        for (Optional<String> announced : List.of(Optional.<String>empty(), Optional.of("a third one"))) {
            assertThatThrownBy(() -> after(Optional.of("former"), announced).key())
                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                            .isEqualTo(SealProblem.SEAL_KEY_CHANGED));
        }
    }
}
