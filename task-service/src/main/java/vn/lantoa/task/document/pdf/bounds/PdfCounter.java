package vn.lantoa.task.document.pdf.bounds;

import java.io.IOException;
import java.io.OutputStream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;

/** Counts bytes, up to a bound, and keeps them where another filter is to unpack them further. */
final class PdfCounter extends OutputStream {

    private final @Nullable OutputStream kept;
    private final long most;
    private long length;
    private long opened;

    PdfCounter(@Nullable OutputStream kept, long most) {
        this.kept = kept;
        this.most = most;
    }

    long length() {
        return length;
    }

    /** How many brackets open in it. */
    long opened() {
        return opened;
    }

    static FormException tooFar() {
        return new FormException(FormFault.UNPACKS_TOO_FAR, "its pages unpack too far");
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        length += count;
        if (length > most) {
            throw tooFar();
        }
        for (int i = from; i < from + count; i++) {
            opened += bytes[i] == '(' || bytes[i] == '<' || bytes[i] == '[' ? 1 : 0;
        }
        if (kept != null) {
            kept.write(bytes, from, count);
        }
    }
}
