package vn.lantoa.deploy.local.docs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The project's files as they are written, without what is built or hidden. */
public final class SourceTree {

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules");
    private static final Set<String> TEXTS =
            Set.of("java", "sql", "properties", "csv", "tsv", "yaml", "yml", "json", "xml", "md", "html", "js", "sh");

    private final Path root;

    private SourceTree(Path root) {
        this.root = root;
    }

    /** The project that the working directory lies in. */
    public static SourceTree here() {
        return new SourceTree(rootAbove(Path.of("").toAbsolutePath()));
    }

    public Path resolve(String path) {
        return root.resolve(path);
    }

    /** @throws IllegalStateException when there is no such file */
    public String read(String path) {
        return source(resolve(path)).text();
    }

    /** The names of the packages directly below the root package of that module. */
    public Set<String> packagesOf(String module) {
        Pattern below = Pattern.compile(Pattern.quote(module) + "/src/main/java/vn/lantoa/\\w+/(\\w+)/.+");
        return sources().stream()
                .map(source -> below.matcher(source.path()))
                .filter(Matcher::matches)
                .map(path -> path.group(1))
                .collect(Collectors.toSet());
    }

    /** Every text file, in no order. Scripts have no ending and are texts too. */
    List<Source> sources() {
        List<Source> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return isOurs(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isText(file.getFileName().toString())) {
                        found.add(source(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new IllegalStateException(root + " cannot be read", unreadable);
        }
        return found;
    }

    private boolean isOurs(Path folder) {
        String name = folder.getFileName().toString();
        return folder.equals(root) || !(name.startsWith(".") || NOT_OURS.contains(name));
    }

    private static boolean isText(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || TEXTS.contains(name.substring(dot + 1));
    }

    private Source source(Path file) {
        try {
            return new Source(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read", unreadable);
        }
    }

    private static Path rootAbove(Path folder) {
        return Files.exists(folder.resolve("README.md")) && Files.exists(folder.resolve(".ci"))
                ? folder
                : rootAbove(folder.getParent());
    }
}
