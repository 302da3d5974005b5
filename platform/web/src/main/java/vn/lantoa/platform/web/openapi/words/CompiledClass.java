package vn.lantoa.platform.web.openapi.words;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a compiled class names: other classes, their fields and methods.
 *
 * @param texts of its constant pool
 */
record CompiledClass(Set<String> texts) {

    private static final Pattern CLASS = Pattern.compile("vn/lantoa/[\\w/$]+");
    private static final int MAGIC_AND_VERSION = 8;

    /** The class of that name; one that names nothing where the class path has none. */
    static CompiledClass read(String name, ClassLoader classPath) {
        try (InputStream in = classPath.getResourceAsStream(name.replace('.', '/') + ".class")) {
            return new CompiledClass(in == null ? Set.of() : pool(new DataInputStream(in)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** The names of the house's classes in it. */
    Set<String> classes() {
        return texts.stream()
                .flatMap(text -> CLASS.matcher(text).results())
                .map(found -> found.group().replace('/', '.'))
                .collect(Collectors.toSet());
    }

    /** Whether it uses a field of a class. */
    boolean uses(String owner, String field) {
        return texts.contains(owner.replace('.', '/')) && texts.contains(field);
    }

    /** The constant pool of JVMS §4.4; only its texts are of interest. */
    private static Set<String> pool(DataInputStream in) throws IOException {
        in.skipNBytes(MAGIC_AND_VERSION);
        int count = in.readUnsignedShort();
        Set<String> texts = new HashSet<>();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.add(in.readUTF());
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // takes two places
                }
                default -> throw new IOException("constant of tag " + tag);
            }
        }
        return texts;
    }
}
