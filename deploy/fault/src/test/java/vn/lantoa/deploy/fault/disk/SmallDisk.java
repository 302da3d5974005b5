package vn.lantoa.deploy.fault.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file system of its own, in memory, that can be filled to the last byte. It goes when it is closed, and with the JVM
 * too.
 */
final class SmallDisk implements AutoCloseable {

    private static final int MEBIBYTE = 1 << 20;
    private static final int PAGE = 4096;

    private final Path folder;
    private final Path filler;
    private final Thread atTheEnd = new Thread(this::unmount, "unmounts the small disk");

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.filler = folder.resolve("filler");
    }

    /** We may not mount here. */
    static final class NotAllowedException extends Exception {
        NotAllowedException(String why) {
            super(why);
        }
    }

    /**
     * Mounts it, in the place of one that a killed run left there.
     *
     * @throws NotAllowedException when this user, or this machine, may not
     */
    static SmallDisk mount(Path folder, int mebibytes) throws IOException, InterruptedException, NotAllowedException {
        SmallDisk disk = new SmallDisk(folder.toAbsolutePath().normalize());
        Files.createDirectories(disk.folder);
        if (Files.getFileStore(disk.folder).name().equals("lantoa-small-disk")) {
            disk.unmount();
        }
        String refusal = run(List.of(
                "mount",
                "-t",
                "tmpfs",
                "-o",
                "size=" + mebibytes + "m,mode=0755",
                "lantoa-small-disk",
                disk.folder.toString()));
        if (!refusal.isEmpty()) {
            throw new NotAllowedException(refusal);
        }
        Runtime.getRuntime().addShutdownHook(disk.atTheEnd);
        return disk;
    }

    Path folder() {
        return folder;
    }

    /** Takes all that is left, also of what others gave back since the last time. */
    void fill() throws IOException {
        try (FileChannel file = FileChannel.open(
                filler, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            writeUntilRefused(file, MEBIBYTE);
            writeUntilRefused(file, PAGE);
        }
    }

    private static void writeUntilRefused(FileChannel file, int bytes) {
        ByteBuffer zeros = ByteBuffer.allocate(bytes);
        try {
            while (true) {
                file.write(zeros.clear());
            }
        } catch (IOException full) {
            // that is what it is for
        }
    }

    /** Gives back what {@link #fill} took. */
    void clear() throws IOException {
        Files.deleteIfExists(filler);
    }

    @Override
    public void close() {
        unmount();
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
    }

    /** Also while something on it is open. */
    private void unmount() {
        try {
            String refusal = run(List.of("umount", "--lazy", folder.toString()));
            if (!refusal.isEmpty()) {
                System.err.println(refusal);
            }
        } catch (IOException e) {
            System.err.println(folder + " stays mounted: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a command says that fails; empty when it does not. */
    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int status = process.waitFor();
        return status == 0 ? "" : command.get(0) + " ended with status " + status + ": " + said;
    }
}
