package vn.lantoa.task.document.word.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;

/** The file as a package of parts, opened from a temporary file that goes with it. Nothing in it is changed. */
public final class DocxPackage implements AutoCloseable {

    private static final Pattern DOCUMENT = Pattern.compile(".*wordprocessingml\\.(?:document|template)\\.main\\+xml");

    private final Path file;
    private final OPCPackage parts;
    private final PackagePart document;

    private DocxPackage(Path file, OPCPackage parts) {
        this.file = file;
        this.parts = parts;
        this.document = document(parts);
    }

    /** @throws FormException when it is no document of a word processor, or one that must not be opened */
    public static DocxPackage open(byte[] content) {
        checkMagic(content);
        Path file = temporary(content);
        OPCPackage parts = null;
        try {
            DocxArchive.check(file);
            parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
            return new DocxPackage(file, parts);
        } catch (UnsupportedFileFormatException other) {
            discard(file, parts);
            throw new FormException(FormFault.OTHER_TYPE, "a file of another office program", other);
        } catch (FormException refused) {
            discard(file, parts);
            throw refused;
        } catch (InvalidFormatException | RuntimeException broken) {
            discard(file, parts);
            throw new FormException(FormFault.BROKEN, "no Office Open XML package", broken);
        }
    }

    private static void checkMagic(byte[] content) {
        FileMagic magic = FileMagic.valueOf(content);
        if (magic == FileMagic.OLE2) {
            throw isEncrypted(content)
                    ? new FormException(FormFault.ENCRYPTED, "the file needs a password")
                    : new FormException(FormFault.OTHER_TYPE, "a file of Word before 2007");
        }
        if (magic != FileMagic.OOXML) {
            throw new FormException(FormFault.OTHER_TYPE, "the bytes are no .docx");
        }
    }

    private static boolean isEncrypted(byte[] content) {
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return system.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException broken) {
            throw new FormException(FormFault.BROKEN, "a damaged file of Word before 2007", broken);
        }
    }

    private static PackagePart document(OPCPackage parts) {
        for (PackagePart part : partsOf(parts)) {
            String type = part.getContentType();
            if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                throw new FormException(FormFault.MACROS, "the file carries macros");
            }
        }
        return partsOf(parts).stream()
                .filter(part -> DOCUMENT.matcher(part.getContentType()).matches())
                .findFirst()
                .orElseThrow(() -> new FormException(FormFault.OTHER_TYPE, "no document of a word processor in it"));
    }

    private static List<PackagePart> partsOf(OPCPackage parts) {
        try {
            return parts.getParts();
        } catch (InvalidFormatException broken) {
            throw new FormException(FormFault.BROKEN, "parts that cannot be told apart", broken);
        }
    }

    /** Reads the document itself. */
    public void document(Consumer<PartXml> reader) {
        read(document, DocxArchive.LARGEST_ENTRY, reader);
    }

    /** Reads the parts that the document refers to by that kind of relation, as {@code styles}. */
    public void related(String kind, Consumer<PartXml> reader) {
        try {
            List<PackagePart> found = new ArrayList<>();
            for (PackageRelationship relation : document.getRelationships()) {
                boolean inside = relation.getTargetMode() == TargetMode.INTERNAL;
                if (inside && relation.getRelationshipType().endsWith("/" + kind)) {
                    PackagePart part = document.getRelatedPart(relation);
                    found.addAll(part == null || found.contains(part) ? List.of() : List.of(part));
                }
            }
            found.forEach(part -> read(part, DocxArchive.LARGEST_BESIDE, reader));
        } catch (InvalidFormatException | OpenXML4JRuntimeException broken) {
            throw new FormException(FormFault.BROKEN, "relations that lead nowhere", broken);
        }
    }

    private static void read(PackagePart part, long largest, Consumer<PartXml> reader) {
        try (PartXml xml = new PartXml(new BoundedPart(part.getInputStream(), largest))) {
            reader.accept(xml);
        } catch (IOException broken) {
            throw fault(broken);
        }
    }

    /** What a part that cannot be read means: POI stops where a part unpacks too far. */
    public static FormException fault(IOException broken) {
        String words = String.valueOf(broken.getMessage());
        boolean bomb = words.contains("Zip bomb") || words.contains("max size") || words.contains("max. ratio");
        return bomb ? DocxArchive.bomb() : new FormException(FormFault.BROKEN, "a part that cannot be read", broken);
    }

    private static Path temporary(byte[] content) {
        try {
            Path file = Files.createTempFile("plan", ".docx");
            Files.write(file, content);
            return file;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static void discard(Path file, @Nullable OPCPackage parts) {
        if (parts != null) {
            parts.revert();
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    @Override
    public void close() {
        discard(file, parts);
    }
}
