package vn.lantoa.deploy.embedded.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders of the modules beside us: tests run in some module's folder. */
final class ProjectFolder {

    private ProjectFolder() {}

    /** The folder at that place below the project's root; empty when it is not there. */
    static Optional<Path> find(String place) {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve(place))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
