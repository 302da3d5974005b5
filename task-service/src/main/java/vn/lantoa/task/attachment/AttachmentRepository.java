package vn.lantoa.task.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {

    /** Writes the bytes of a file as they are read. */
    void keep(UUID id, InputStream content) throws IOException {
        int number = 0;
        for (byte[] bytes = next(content); bytes.length > 0; bytes = next(content)) {
            AttachmentPart part = new AttachmentPart(new AttachmentPart.Place(id, number++), bytes);
            getEntityManager().persist(part);
            getEntityManager().flush();
            getEntityManager().detach(part);
        }
    }

    private static byte[] next(InputStream content) throws IOException {
        return content.readNBytes(AttachmentPart.BYTES);
    }

    /** A part of a file; empty behind the last one. */
    Optional<AttachmentPart> part(UUID id, int number) {
        return Optional.ofNullable(getEntityManager().find(AttachmentPart.class, new AttachmentPart.Place(id, number)));
    }
}
